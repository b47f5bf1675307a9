/** How a request is answered. */
export interface Way {
	/** Whether a copy is taken before the network is asked, or only where that fails. */
	first: 'copy' | 'network';
	/** Whether what the network answers is kept, and as what. */
	keep: 'program' | 'visited' | null;
	/** Whether it is a page, which tells that it is a copy and has another page answer for it. */
	isPage: boolean;
}

/** What of a request decides how it is answered. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url' | 'headers'>;

/**
 * How a request is answered.
 *
 * - Programs and styles have the hash of their bytes in their name: a copy is as good as the original.
 * - A part of the search index likewise, but only what a reader asked to keep is kept.
 * - Pages and their data come from the network while there is one, so that nobody reads an old text unawares.
 * - Everything else (downloads, pictures, parts of files) is left to the browser.
 *
 * @param scope address of the root of the site, with a slash at the end
 * @returns null where the worker does not answer
 */
export function wayOf({ method, mode, url, headers }: Asked, scope: string): Way | null {
	if (method !== 'GET' || !url.startsWith(scope) || headers.has('range')) return null;
	const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
	if (path.startsWith('_astro/')) return { first: 'copy', keep: 'program', isPage: false };
	if (mode === 'navigate') {
		return path === '' || path.endsWith('/') ? { first: 'network', keep: 'visited', isPage: true } : null;
	}
	if (/^search\/.+\.bin$/u.test(path)) return { first: 'copy', keep: null, isPage: false };
	if (/^search\/[^/]+\.json$/u.test(path)) return { first: 'network', keep: null, isPage: false };
	if (/^data\/.+\.json$/u.test(path)) return { first: 'network', keep: 'visited', isPage: false };
	return null;
}
