import { contentsItems, listItem } from '../markup/contents-list.ts';
import { pageAnchor } from '../markup/document-article.ts';
import { html } from '../markup/html.ts';
import type { Xml } from '../markup/xml.ts';
import { type Book, type BookChapter, type BookPart, chaptersOf } from './book.ts';
import { chapterFile, contentsFile, stylesFile, titleFile } from './file-names.ts';
import { xhtmlPage } from './xhtml-page.ts';

/**
 * The navigation document of a book (EPUB 3.3, section 7): contents, landmarks and, where it is known on which page of the
 * original the document stands, the list of pages.
 */
export function contentsPage(book: Book): string {
	return xhtmlPage({
		title: '目录',
		styles: stylesFile,
		type: 'frontmatter',
		content: [contents(book), landmarks(book), pageList(book)],
	});
}

function contents({ title, titlePage, parts }: Book): Xml {
	const first = titlePage === null ? [] : [listItem(link(titleFile, title))];
	return html('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'contents', 'aria-labelledby': 'contents-heading' }, [
		html('h1', { id: 'contents-heading' }, ['目录']),
		html('ol', {}, [...first, ...parts.flatMap(writePart)]),
	]);
}

function writePart({ label, chapters }: BookPart): Xml[] {
	const items = chapters.map(writeChapter);
	return label === null ? items : [listItem(html('span', {}, [label]), items)];
}

function writeChapter({ id, contents: entry }: BookChapter): Xml {
	const [written] = contentsItems([entry], chapterFile(id));
	return written ?? { xml: '' };
}

function landmarks(book: Book): Xml {
	const [first] = chaptersOf(book);
	return html('nav', { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': '导览' }, [
		html('ol', {}, [
			...(book.titlePage === null
				? []
				: [listItem(link(titleFile, '扉页', 'titlepage')), listItem(link(`${contentsFile}#contents`, '目录', 'toc'))]),
			...(first === undefined ? [] : [listItem(link(chapterFile(first.id), '正文', 'bodymatter'))]),
		]),
	]);
}

function pageList(book: Book): Xml | null {
	const [first] = chaptersOf(book);
	if (book.page === null || first === undefined) return null;
	return html('nav', { 'epub:type': 'page-list', role: 'doc-pagelist', hidden: 'hidden', 'aria-label': '原文版面' }, [
		html('ol', {}, [listItem(link(`${chapterFile(first.id)}#${pageAnchor}`, book.page))]),
	]);
}

function link(href: string, label: string, type?: string): Xml {
	return html('a', { href, 'epub:type': type }, [label]);
}
