import { documentUrl } from './page-urls.ts';

/** An address for other sites and programs: absolute where the site knows its origin, else from the root of the host. */
export function publishUrl(url: string, site: URL | undefined): string {
	return site === undefined ? url : new URL(url, site).href;
}

/** A document's address, or that of one section or paragraph of it, for other sites and programs. */
export function publishedUrl(id: string, site: URL | undefined, locator?: string): string {
	return publishUrl(documentUrl(id, locator), site);
}
