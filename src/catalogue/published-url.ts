import { documentUrl } from './urls.ts';

/** A document's address as data files give it: absolute where the site knows its origin, else from the root of the host. */
export function publishedUrl(id: string, site: URL | undefined): string {
	return site === undefined ? documentUrl(id) : new URL(documentUrl(id), site).href;
}
