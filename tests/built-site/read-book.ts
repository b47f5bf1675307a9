import { posix } from 'node:path';
import { childrenOf, parseXml, type XmlElement } from './parse-xml.ts';
import { readZip, type ZippedFile } from './read-zip.ts';
import { required } from './required.ts';

/** An EPUB, taken apart. */
export interface ReadBook {
	/** Its files, in the order in which they are packed. */
	files: ZippedFile[];
	/** The package document. */
	package: XmlElement;
	/** The files that the package names, by their paths in the EPUB, with their media types. */
	manifest: Map<string, string>;
	/** The pages that are read one after the other, by their paths. */
	spine: string[];
	/** Path of the navigation document. */
	contents: string;
}

/**
 * Takes an EPUB apart, as a reading system does: container, package document, files.
 *
 * @param epub the EPUB, or the name of its file
 * @returns its parts
 * @throws Error where a part is missing or not well-formed
 */
export function readBook(epub: Buffer | string): ReadBook {
	const files = readZip(epub);
	const [rootfiles] = childrenOf(parseXml(textOf(files, 'META-INF/container.xml')), 'rootfiles');
	const [rootfile] = childrenOf(required(rootfiles, 'rootfiles'), 'rootfile');
	const path = required(rootfile?.attributes['full-path'], 'package document');
	const root = parseXml(textOf(files, path));
	const items = childrenOf(only(root, 'manifest'), 'item').map(({ attributes }) => ({
		id: attributes['id'],
		path: posix.join(posix.dirname(path), attributes['href'] ?? ''),
		type: attributes['media-type'] ?? '',
		isContents: attributes['properties'] === 'nav',
	}));
	const pathOf = (id: string | undefined) => required(items.find((item) => item.id === id)?.path, `item ${id}`);
	return {
		files,
		package: root,
		manifest: new Map(items.map((item) => [item.path, item.type])),
		spine: childrenOf(only(root, 'spine'), 'itemref').map(({ attributes }) => pathOf(attributes['idref'])),
		contents: required(items.find(({ isContents }) => isContents)?.path, 'navigation document'),
	};
}

/**
 * The text of a file in an EPUB.
 *
 * @param files of the EPUB
 * @param path of the file
 * @returns its text
 * @throws Error where there is no such file
 */
export function textOf(files: readonly ZippedFile[], path: string): string {
	return required(
		files.find((file) => file.path === path),
		path,
	).bytes.toString('utf8');
}

/** The only element of one name directly inside another. */
function only(parent: XmlElement, name: string): XmlElement {
	return required(childrenOf(parent, name)[0], name);
}
