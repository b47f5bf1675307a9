import type { Thing } from 'schema-dts';
import { citiesUrl, cityListUrl, cityUrl, dataUrl, documentFileUrl, documentUrl } from '../../links/page-urls.ts';
import { publishedUrl } from '../../links/published-url.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { Link } from '../labels/entry-link.ts';
import { requireEntry } from '../require-entry.ts';
import { articleTags } from './article-tags.ts';
import { type CardImage, canDrawCards, cardImage } from './card-image.ts';
import { citationTags } from './citation-tags.ts';
import { documentData } from './document-data.ts';
import { dublinCore } from './dublin-core.ts';
import type { MetaTag } from './meta-tag.ts';
import { websiteData } from './website-data.ts';

/** What a page tells other sites and programs, beside its title and description. Whatever it has none of is absent. */
export interface PageMetadata {
	/** What Open Graph takes it for; `website` where absent. */
	type?: 'article';
	/** Further `<meta>` elements. */
	tags?: MetaTag[];
	/** The same in other forms: media type and address from the root of the host. */
	alternates?: { type: string; href: string }[];
	/** The picture to show beside a link to it. */
	image?: CardImage;
	/** What it is about, in the terms of schema.org. */
	data?: Thing[];
	/** The way to it from the home page: the pages between, outermost first, and the page itself. */
	trail?: Link[];
}

/** What the page of a document tells. `site` is the site's origin, where it is known. */
export async function documentMetadata(
	catalogue: Catalogue,
	document: CataloguedDocument,
	site: URL | undefined,
): Promise<PageMetadata> {
	const { id, title } = document;
	const { label } = requireEntry(catalogue.cities, document.city, 'city');
	const source = requireEntry(catalogue.sources, document.source, 'source');
	const url = site === undefined ? null : publishedUrl(id, site);
	return {
		type: 'article',
		tags: [
			...articleTags(catalogue, document),
			...citationTags(document, source, url),
			...dublinCore(catalogue, document, url),
		],
		alternates: [
			{ type: 'text/markdown', href: documentFileUrl(id, 'md') },
			{ type: 'text/plain', href: documentFileUrl(id, 'txt') },
			{ type: 'application/epub+zip', href: documentFileUrl(id, 'epub') },
			{ type: 'application/json', href: dataUrl(`documents/${id}.json`) },
		],
		...((await canDrawCards()) ? { image: cardImage(catalogue, document) } : {}),
		data: [documentData(catalogue, document, site)],
		trail: [
			{ label: '城市', href: citiesUrl() },
			{ label, href: cityUrl(document.city) },
			{ label: title, href: documentUrl(id) },
		],
	};
}

/** What the page of a city tells. */
export function cityMetadata({ id, label }: { id: string; label: string }): PageMetadata {
	return {
		alternates: [{ type: 'text/markdown', href: cityListUrl(id) }],
		trail: [
			{ label: '城市', href: citiesUrl() },
			{ label, href: cityUrl(id) },
		],
	};
}

/** What the home page tells. */
export function homeMetadata({ collection }: Catalogue, site: URL | undefined): PageMetadata {
	return { data: [websiteData(collection, site)] };
}
