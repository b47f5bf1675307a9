import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { required } from './required.ts';

/**
 * Reads a page of a built site as a reader without a program gets it.
 *
 * @param file the page
 * @returns its tree
 */
export function readPage(file: string): Root {
	return fromHtml(readFileSync(file, 'utf8'));
}

/**
 * The only element for a selector.
 *
 * @param tree a page or a part of one
 * @param selector CSS
 * @returns the element
 * @throws Error where there is none, or more than one
 */
export function only(tree: Root | Element, selector: string): Element {
	const [element, ...more] = selectAll(selector, tree);
	if (more.length > 0) throw new Error(`found ${more.length + 1} ${selector}, expected one`);
	return required(element, selector);
}

/**
 * Where links lead.
 *
 * @param tree a page or a part of one
 * @param selector of the links
 * @returns their addresses in order, as they are written
 */
export function hrefs(tree: Root | Element, selector: string): string[] {
	return selectAll(selector, tree).map(({ properties }) => String(properties['href'] ?? ''));
}

/**
 * The words of a document's page: what its main part holds, without notices of gaps and links, which stand on the page
 * without being the document's words, and without white space.
 *
 * @param tree a document's page
 * @returns the words
 */
export function documentWords(tree: Root): string {
	const main = only(tree, 'main');
	const added = new Set(selectAll('.gap, .permalink, [data-not-text]', main));
	const words = (node: Element): string =>
		node.children
			.map((child) => (child.type !== 'element' ? textOf(child) : added.has(child) ? '' : words(child)))
			.join('');
	return words(main).replace(/\s/gu, '');
}
