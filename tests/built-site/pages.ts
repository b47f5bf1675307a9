import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
	/** Path of its file. */
	file: string;
	/** Its address below the site's root, without a leading slash: `documents/`, `404.html`, empty for the home page. */
	path: string;
}

/**
 * Every page of a built site; the files that documents are taken along in are none.
 *
 * @param folder the built site
 * @returns its pages by address
 */
export function listPages(folder: string): BuiltPage[] {
	return globSync(['**/index.html', '404.html'], { cwd: folder })
		.map((name) => ({ file: join(folder, name), path: name.replace(/(^|\/)index\.html$/, '$1') }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The type of a page, which its address shows: `documents/*` for every page below /documents/.
 *
 * @param path address below the site's root
 * @returns a name for the type
 */
export function pageType(path: string): string {
	const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
	return [first || 'home', ...rest.map(() => '*')].join('/');
}

/**
 * The longest page of each type: what breaks a page shows there first.
 *
 * @param pages of a site
 * @returns one page for each type, with the type
 */
export function pageOfEachType(pages: readonly BuiltPage[]): { type: string; page: BuiltPage }[] {
	const types = Map.groupBy(pages, ({ path }) => pageType(path));
	const size = (page: BuiltPage) => statSync(page.file).size;
	return [...types].map(([type, members]) => ({
		type,
		page: members.reduce((longest, page) => (size(page) > size(longest) ? page : longest)),
	}));
}
