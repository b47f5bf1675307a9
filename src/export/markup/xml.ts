import { escapeMarkup } from '../../text/escape.ts';

/** A piece of XML, escaped as it must be. */
export type Xml = { readonly xml: string };

/** What an element can hold: elements, text that is escaped, or nothing. */
export type Content = Xml | string | null | undefined;

/** What XML 1.0 (section 2.2) admits in no form: control characters but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const inadmissible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in XML, between tags or in an attribute; what XML does not admit is left out. */
function escapeXml(text: string): string {
	return escapeMarkup(text.replace(inadmissible, ''));
}

/** The attributes of an element, by name; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An XML element. Content that is `null` or `undefined` is left out.
 *
 * @param name of the element, with its prefix where it has one
 * @param attributes by name
 * @param content in order
 */
export function element(name: string, attributes: Attributes = {}, content: readonly Content[] = []): Xml {
	const inner = joined(content).xml;
	const open = openTag(name, attributes);
	return { xml: inner === '' ? `${open}/>` : `${open}>${inner}</${name}>` };
}

/** What stands before the end of an element's first tag. */
export function openTag(name: string, attributes: Attributes): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
	);
	return `<${name}${written.join('')}`;
}

/** Content without an element around it. */
export function joined(content: readonly Content[]): Xml {
	return { xml: content.map((part) => (typeof part === 'string' ? escapeXml(part) : (part?.xml ?? ''))).join('') };
}

/** An XML document in UTF-8 with its declaration. */
export function xmlDocument(root: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
