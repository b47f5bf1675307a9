import { factList } from '../markup/fact-list.ts';
import { html } from '../markup/html.ts';
import type { BookTitlePage } from './book.ts';
import { stylesFile } from './file-names.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** The first page of a book of several documents. */
export function titlePage(title: string, { remarks, facts }: BookTitlePage): string {
	return xhtmlPage({
		title,
		styles: stylesFile,
		type: 'frontmatter',
		content: [
			html('section', { 'epub:type': 'titlepage', class: 'title-page' }, [
				html('h1', {}, [title]),
				...remarks.map((remark) => html('p', {}, [remark])),
				factList(facts),
			]),
		],
	});
}
