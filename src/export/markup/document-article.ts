import type { OutlineTree } from '../../structure/outline-tree.ts';
import { titleMarkup } from '../../text/line-breaks/title-markup.ts';
import type { Edition } from '../edition/edition.ts';
import { identifyingFacts, originFacts } from '../edition/edition-facts.ts';
import { textHash } from '../edition/text-hash.ts';
import { documentText } from './document-text.ts';
import { factList } from './fact-list.ts';
import { type Dialect, html, partType } from './html.ts';
import { noteList } from './notes.ts';
import type { Xml } from './xml.ts';

/** A document, or a part of it, as it is read away from the site. */
export interface Article {
	/** The document. */
	edition: Edition;
	/** What of its outline is in it. */
	tree: OutlineTree;
	/** Names that no line of a title should break. */
	names: readonly string[];
	/** What is said of the choice where it is only a part; null of a whole document. */
	excerptRemark: string | null;
}

/**
 * A document as HTML with all that a copy must say: title, facts, remarks on its state, text with locators, the notes on what is
 * doubted, and where it comes from, with the hash of the whole text.
 */
export function documentArticle({ edition, tree, names, excerptRemark }: Article, dialect: Dialect): Xml {
	const { document, themes, remarks } = edition;
	const facts = [...identifyingFacts(edition), ...(themes.length === 0 ? [] : [['主题', themes.join('、')] as const])];
	const origin = [...originFacts(edition), ['正文SHA-256', textHash(document)] as const];
	const notes = edition.notes.filter(({ locator }) => holds(tree, locator));
	return html('article', partType(dialect, 'chapter'), [
		html('header', {}, [
			html('h1', {}, [titleOf(document.title, names)]),
			factList(facts),
			...[...remarks, ...(excerptRemark === null ? [] : [excerptRemark])].map((remark) =>
				html('p', { class: 'remark' }, [remark]),
			),
		]),
		html('div', { class: 'text' }, [...pageMark(edition, dialect), ...documentText(edition, tree, dialect)]),
		noteList(notes, dialect),
		html('section', { class: 'colophon', role: 'doc-colophon', 'aria-labelledby': 'colophon' }, [
			html('h2', { id: 'colophon' }, ['出处']),
			factList(origin),
		]),
	]);
}

/** A title that breaks between words. What ends no element of HTML does end one of XML. */
function titleOf(title: string, names: readonly string[]): Xml {
	return { xml: titleMarkup(title, names).replaceAll('<wbr>', '<wbr/>') };
}

/** The fragment of the place where the page of the original begins on which a document stands. */
export const pageAnchor = 'page-start';

/** Marks where the page of the original begins, where it is known on which page the document stands. */
function pageMark({ source: { page } }: Edition, dialect: Dialect): Xml[] {
	if (page === undefined) return [];
	const attributes = { id: pageAnchor, role: 'doc-pagebreak', 'aria-label': page };
	return [html('span', { ...attributes, ...partType(dialect, 'pagebreak') })];
}

function holds({ paragraphs, children }: OutlineTree, locator: string): boolean {
	return (
		paragraphs.some((paragraph) => paragraph.locator === locator) ||
		children.some((node) => node.entry.locator === locator || holds(node, locator))
	);
}
