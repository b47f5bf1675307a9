import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface XmlElement {
	/** Name without its prefix. */
	name: string;
	/** Namespace. */
	namespace: string;
	/** Attributes by their names, prefixes included. */
	attributes: Record<string, string>;
	/** Elements inside it. */
	children: XmlElement[];
	/** Text directly inside it. */
	text: string;
}

/**
 * Reads an XML document.
 *
 * @param xml the document
 * @returns its root
 * @throws Error where it is not well-formed or a prefix has no namespace
 */
export function parseXml(xml: string): XmlElement {
	const parser = new SaxesParser({ xmlns: true });
	const top: XmlElement = { name: '', namespace: '', attributes: {}, children: [], text: '' };
	const open = [top];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
		const found = { name: local, namespace: uri, attributes: Object.fromEntries(values), children: [], text: '' };
		open.at(-1)?.children.push(found);
		open.push(found);
	});
	parser.on('text', (text) => {
		const inside = open.at(-1);
		if (inside !== undefined) inside.text += text;
	});
	parser.on('closetag', () => open.pop());
	parser.write(xml).close();
	const [root] = top.children;
	if (root === undefined) throw new Error('found no element, expected one');
	return root;
}

/**
 * The elements of one name directly inside another.
 *
 * @param parent the element around them
 * @param name without a prefix
 * @returns them in order
 */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
	return parent.children.filter((child) => child.name === name);
}

/**
 * The text of the only element of one name directly inside another.
 *
 * @param parent the element around it
 * @param name without a prefix
 * @returns its text
 * @throws Error where there is none or more than one
 */
export function textOfOnly(parent: XmlElement, name: string): string {
	const [only, ...more] = childrenOf(parent, name);
	if (only === undefined || more.length > 0)
		throw new Error(`${parent.name}: found ${childrenOf(parent, name).length} ${name}, expected one`);
	return only.text;
}
