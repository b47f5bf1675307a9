import { type Filters, noFilters } from '../model/facet.ts';
import { writePageState } from './search-address.ts';

/**
 * The addresses of the site's pages, from the root of the host. The base is read at each call, so that one build serves any
 * folder; it ends in a slash because the site is built with trailing slashes.
 */
function fromBase(path: string): string {
	return `${import.meta.env.BASE_URL}${path}`;
}

/** What follows the address of a list on its pages after the first: `page/2/`. */
function pageOf(number: number): string {
	return number === 1 ? '' : `page/${number}/`;
}

/** The part of a list's address that names its page, as Astro's routes take it; undefined for the first. */
export function pageParameter(number: number): string | undefined {
	return number === 1 ? undefined : `page/${number}`;
}

/** Home. */
export const homeUrl = (): string => fromBase('');
/** All documents, narrowed to those that are chosen. */
export const documentsUrl = (filters: Partial<Filters> = {}): string =>
	fromBase(`documents/${writePageState({ filters: { ...noFilters, ...filters } })}`);
/** A page of the list of all documents. */
export const documentsPageUrl = (page: number): string => fromBase(`documents/${pageOf(page)}`);
/** A document, or one section or paragraph of it. */
export const documentUrl = (id: string, locator?: string): string =>
	fromBase(`documents/${id}/${locator === undefined ? '' : `#${locator}`}`);
/**
 * A document as a file. The name of the file that stands alone is not `<id>.html`: hosts that leave out endings would serve it
 * at the address of the document's page. No identifier has a dot in it.
 */
export const documentFileUrl = (id: string, extension: 'md' | 'txt' | 'epub' | 'single.html'): string =>
	fromBase(`documents/${id}.${extension}`);
/**
 * The EPUB of what a page shows, the page named by its path (`documents`, `cities/<id>`, `themes/<id>`); of several volumes the
 * first stands at the address of the whole.
 */
export const bookUrl = (path: string, volume = 1): string => fromBase(`${volumeName(path, volume)}.epub`);
/** The name of a volume without its ending, after the path of the whole. */
export const volumeName = (path: string, volume: number): string => (volume === 1 ? path : `${path}.${volume}`);
/** The picture of a document that other sites show beside a link to it. */
export const cardUrl = (id: string): string => fromBase(`cards/${id}.png`);
/** All cities. */
export const citiesUrl = (): string => fromBase('cities/');
/** A city, or a later page of its documents. */
export const cityUrl = (id: string, page = 1): string => fromBase(`cities/${id}/${pageOf(page)}`);
/** The documents of a city as a list in Markdown. */
export const cityListUrl = (id: string): string => fromBase(`cities/${id}.md`);
/** All years. */
export const yearsUrl = (): string => fromBase('years/');
/** A year, or a later page of its documents. */
export const yearUrl = (year: number, page = 1): string => fromBase(`years/${year}/${pageOf(page)}`);
/** All themes. */
export const themesUrl = (): string => fromBase('themes/');
/** A theme, or a later page of its passages. */
export const themeUrl = (id: string, page = 1): string => fromBase(`themes/${id}/${pageOf(page)}`);
/** All sources, or a later page of them. */
export const sourcesUrl = (page = 1): string => fromBase(`sources/${pageOf(page)}`);
/** A source, or one line of it. */
export const sourceUrl = (id: string, line?: number): string =>
	fromBase(`sources/${id}/${line === undefined ? '' : lineFragment(line)}`);
/** The fragment that names a line of a source on its page. */
export const lineFragment = (line: number): string => `#L${line}`;
/** The state of all texts in a table, or a later page of it. */
export const qualityUrl = (page = 1): string => fromBase(`quality/${pageOf(page)}`);
/** The search page. */
export const searchUrl = (): string => fromBase('search/');
/** Method, counts and downloads. */
export const aboutUrl = (): string => fromBase('about/');
/** What can be read offline. */
export const offlineUrl = (): string => fromBase('offline/');
/** A published data file. */
export const dataUrl = (path: string): string => fromBase(`data/${path}`);
/** The Atom feed; only where the site knows its origin. */
export const feedUrl = (): string => fromBase('feed.xml');
/** The OpenSearch description; only where the site knows its origin. */
export const openSearchUrl = (): string => fromBase('opensearch.xml');
/** A file of `public/`, or one that the build puts beside them. */
export const assetUrl = (path: string): string => fromBase(path);
