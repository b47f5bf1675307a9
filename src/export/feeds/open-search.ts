import { searchTemplate } from '../../links/search-address.ts';
import { element, xmlDocument } from '../markup/xml.ts';

/** What a browser must know to search the site. */
export interface SearchDescription {
	/** Name of the site; OpenSearch takes its first 16 characters. */
	name: string;
	/** What is searched; OpenSearch takes its first 1,024 characters. */
	description: string;
	/** Absolute address of the search page. */
	search: string;
	/** Absolute address of the site's icon (SVG). */
	icon: string;
	/** Absolute address of the description itself. */
	self: string;
}

/** An OpenSearch 1.1 description: the words go into the address of the search page. */
export function openSearch({ name, description, search, icon, self }: SearchDescription): string {
	const start = (text: string, length: number) => [...text].slice(0, length).join('');
	return xmlDocument(
		element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
			element('ShortName', {}, [start(name, 16)]),
			element('Description', {}, [start(description, 1024)]),
			element('Url', { type: 'text/html', template: search + searchTemplate('{searchTerms}') }),
			element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: self }),
			element('Image', { type: 'image/svg+xml' }, [icon]),
			element('Language', {}, ['zh-CN']),
			element('InputEncoding', {}, ['UTF-8']),
			element('OutputEncoding', {}, ['UTF-8']),
		]),
	);
}
