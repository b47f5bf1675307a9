import { type Attributes, type Content, joined, openTag, type Xml } from './xml.ts';

/** The elements of HTML that hold nothing and have no end tag. */
const voidElements = new Set(['br', 'col', 'hr', 'link', 'meta', 'wbr']);

/**
 * For what HTML is written: for EPUB, which is XML and has attributes that say what a part of a book is (`epub:type`), or for
 * browsers.
 */
export type Dialect = 'epub' | 'html';

/**
 * An element of HTML, written so that readers of HTML and of XML take it alike: what holds nothing closes itself, what is only
 * empty has its end tag.
 *
 * @param name of the element
 * @param attributes by name
 * @param content in order
 */
export function html(name: string, attributes: Attributes = {}, content: readonly Content[] = []): Xml {
	const open = openTag(name, attributes);
	return { xml: voidElements.has(name) ? `${open}/>` : `${open}>${joined(content).xml}</${name}>` };
}

/** The attribute that says what a part of a book is, in the words of the EPUB Structural Semantics Vocabulary; none in HTML. */
export function partType(dialect: Dialect, type: string): Attributes {
	return dialect === 'epub' ? { 'epub:type': type } : {};
}
