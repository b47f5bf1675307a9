import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { OfflineFile } from '../offline-files.ts';

/** Larger programs are kept when they are first used: most readers never ask for them. */
const largestProgram = 64_000;
/** The pages without which the site does not begin: home, the search, and what can be read offline. */
const firstPages = ['', 'offline/', 'search/'];

/** The files of a built site that a device may keep. */
export interface SiteFiles {
	/** What the site needs to run, as paths below its root. */
	program: string[];
	/** Pages and data, by path; a page's path is that of its folder. */
	content: Map<string, OfflineFile>;
	/** Hash of all of them: other bytes, another version. */
	version: string;
}

/**
 * The files of a built site that a device may keep: pages, the data that pages fetch, the index of the search; and the
 * programs and styles.
 *
 * @param folder the built site
 */
export async function listSiteFiles(folder: string): Promise<SiteFiles> {
	const program = [...firstPages];
	const content = new Map<string, OfflineFile>();
	const whole = createHash('sha256');
	for (const name of await listFiles(folder)) {
		const isProgram = name.startsWith('_astro/');
		const path = isProgram ? name : contentPath(name);
		if (path === null) continue;
		const bytes = await readFile(`${folder}/${name}`);
		const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
		whole.update(`${path} ${hash}\n`);
		if (!isProgram) content.set(path, { bytes: bytes.length, hash });
		else if (bytes.length <= largestProgram) program.push(path);
	}
	return { program, content, version: whole.digest('hex').slice(0, 12) };
}

/** The path under which a device keeps a file; null where it keeps none. */
function contentPath(name: string): string | null {
	if (/^(?:.+\/)?index\.html$/u.test(name)) return name.slice(0, -'index.html'.length);
	const isFetched =
		/^(?:data\/(?:documents|collation|themes)\/[^/]+\.json|data\/[^/]+\.json|search\/.+\.(?:bin|json))$/u;
	return isFetched.test(name) ? name : null;
}

/** The files of a folder by their paths below it, with slashes, in order. */
async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => `${relative(folder, entry.parentPath)}/${entry.name}`.replace(/^\//u, '').replaceAll(sep, '/'))
		.sort();
}
