import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** What to answer to a request: a file, another address, or nothing at all. */
export type Answer =
	| { kind: 'file'; file: string; status: 200 | 404 }
	| { kind: 'redirect'; location: string }
	| { kind: 'nothing' };

/**
 * Finds what a static host would answer.
 *
 * @param folder the built site
 * @param base the path under which it is served, with a slash at both ends
 * @param address path and query of the request
 * @returns a file inside the folder (404.html for an unknown address), a redirect, or nothing where the site has no 404.html
 */
export function resolveRequest(folder: string, base: string, address: string): Answer {
	const [path = '/', query] = splitOnce(address, '?');
	const suffix = query === undefined ? '' : `?${query}`;
	if (`${path}/` === base) return { kind: 'redirect', location: base + suffix };
	const file = path.startsWith(base) ? fileInside(folder, path.slice(base.length)) : null;
	if (file === null) return notFound(folder);
	if (!isFolder(file))
		return existsSync(file) && !path.endsWith('/') ? { kind: 'file', file, status: 200 } : notFound(folder);
	if (!existsSync(join(file, 'index.html'))) return notFound(folder);
	return path.endsWith('/')
		? { kind: 'file', file: join(file, 'index.html'), status: 200 }
		: { kind: 'redirect', location: `${path}/${suffix}` };
}

/** The answer to an address that the site does not have. */
function notFound(folder: string): Answer {
	const file = join(folder, '404.html');
	return existsSync(file) ? { kind: 'file', file, status: 404 } : { kind: 'nothing' };
}

/** A path below a folder; null when it leads out of the folder or is not well-formed. */
function fileInside(folder: string, path: string): string | null {
	try {
		const top = resolve(folder);
		const file = resolve(top, decodeURIComponent(path));
		return file === top || file.startsWith(top + sep) ? file : null;
	} catch {
		return null;
	}
}

/** Whether a folder stands at this path. */
function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Splits at the first separator only. */
function splitOnce(text: string, separator: string): [string, string?] {
	const at = text.indexOf(separator);
	return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
