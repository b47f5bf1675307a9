import { html } from '../markup/html.ts';
import { type Content, element, xmlDocument } from '../markup/xml.ts';

/** A page of a book. */
export interface BookPage {
	/** Its title. */
	title: string;
	/** Address of the styles, from the page. */
	styles: string;
	/** What part of the book it is, in the words of the EPUB Structural Semantics Vocabulary. */
	type: 'frontmatter' | 'bodymatter';
	/** What stands on it. */
	content: readonly Content[];
}

/** A page of a book in XHTML. */
export function xhtmlPage({ title, styles, type, content }: BookPage): string {
	const languages = { lang: 'zh-Hans', 'xml:lang': 'zh-Hans' };
	const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
	return xmlDocument(
		element('html', { ...namespaces, ...languages }, [
			html('head', {}, [
				html('title', {}, [title]),
				html('link', { rel: 'stylesheet', type: 'text/css', href: styles }),
			]),
			html('body', { 'epub:type': type }, content),
		]),
	);
}
