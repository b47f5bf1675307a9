import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

/** What a reader's browser is sent for a page before he does anything, in bytes. */
export interface PageCost {
	/** The HTML as it lies in the site. */
	html: number;
	/** The HTML, compressed with gzip, with the programs and styles that stand in it. */
	compressed: number;
	/** The files of its programs and all that they import at once, each compressed; not what they import on demand. */
	scripts: number;
	/** The files of its styles, each compressed. */
	styles: number;
}

/** Imports that a module cannot run without; `import(…)`, which asks for a module later, has a bracket behind it. */
const staticImport = /\b(?:import|export)\b\s*(?:[\w$*{][^"'();]*?\bfrom\s*)?["'](?<path>\.{1,2}\/[^"']+)["']/gu;

/**
 * Measures what a page costs.
 *
 * @param folder the built site
 * @param base the path under which it is served, with a slash at both ends
 * @param file the page
 * @returns its cost
 * @throws Error where the page names a program or a style that the site does not have
 */
export function pageCost(folder: string, base: string, file: string): PageCost {
	const html = readFileSync(file);
	const tree = fromHtml(html.toString('utf8'));
	const own = (selector: string, property: string) =>
		selectAll(selector, tree).map((element) => join(folder, pathInSite(base, element, property)));
	const modules = new Set(own('script[src]', 'src').flatMap((script) => [...withImports(script)]));
	return {
		html: html.length,
		compressed: gzipSync(html).length,
		scripts: sum([...modules].map(compressedSize)),
		styles: sum(own('link[rel~="stylesheet"]', 'href').map(compressedSize)),
	};
}

/** A module and all that it imports at once. */
function withImports(module: string, known: Set<string> = new Set()): Set<string> {
	if (known.has(module)) return known;
	known.add(module);
	for (const { groups } of readFileSync(module, 'utf8').matchAll(staticImport))
		withImports(join(dirname(module), groups?.['path'] ?? ''), known);
	return known;
}

/** The path of what an element names, below the site's folder. */
function pathInSite(base: string, { properties }: Element, property: string): string {
	const address = String(properties[property]);
	if (!address.startsWith(base)) throw new Error(`found ${address}, expected an address below ${base}`);
	return posix.normalize(address.slice(base.length));
}

/** The size of a file, compressed as servers do. */
function compressedSize(file: string): number {
	return gzipSync(readFileSync(file)).length;
}

/** The sum of numbers. */
function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
