import type {
	Article,
	City,
	CreativeWork,
	DefinedTerm,
	Legislation,
	MediaObject,
	NewsArticle,
	Organization,
	Person,
	Report,
} from 'schema-dts';
import { cityUrl, dataUrl, documentFileUrl, homeUrl, sourceUrl, themeUrl } from '../../links/page-urls.ts';
import { publishedUrl, publishUrl } from '../../links/published-url.ts';
import { type Kind, kindLabels } from '../../model/kind.ts';
import { type Author, isPerson } from '../../model/party.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { ContentsEntry } from '../documents/contents.ts';
import { sourceFilePath } from '../pages/source-page.ts';
import { requireEntry } from '../require-entry.ts';
import { statedDate } from './stated-date.ts';

/** A document as schema.org describes it. */
export type DocumentData = Exclude<Report | NewsArticle | Legislation | Article | CreativeWork, string>;

/** The type of schema.org that fits each kind. A speech and what is of no kind is no more than a work. */
const schemaTypes = {
	decision: 'Report',
	opinion: 'Report',
	notice: 'Report',
	announcement: 'Report',
	plan: 'Report',
	measures: 'Legislation',
	regulation: 'Legislation',
	report: 'Report',
	speech: 'CreativeWork',
	essay: 'Article',
	signed: 'Article',
	news: 'NewsArticle',
	other: 'CreativeWork',
} as const satisfies Record<Kind, string>;

/**
 * A document as schema.org describes it, with its source and its sections. Says nothing that is not known: no inferred date,
 * no publisher that the source does not name, no licence. Addresses are absolute where the site knows its origin, else from
 * the root of the host, which JSON-LD resolves against the page.
 */
export function documentData(catalogue: Catalogue, document: CataloguedDocument, site: URL | undefined): DocumentData {
	const { id, title, date, kind, issuers, authors, number } = document;
	const { provenance } = requireEntry(catalogue.sources, document.source, 'source');
	const url = publishedUrl(id, site);
	const bodies = issuers.map(toOrganization);
	const parts = document.contents.map((entry) => toPart(entry, id, site));
	const stated = statedDate(date);
	return {
		'@type': schemaTypes[kind],
		'@id': url,
		url,
		headline: title,
		name: title,
		genre: kindLabels[kind],
		inLanguage: 'zh-Hans',
		...(stated === null ? {} : { [date.event === 'published' ? 'datePublished' : 'dateCreated']: stated }),
		...(authors.length > 0 ? { author: authors.map(toAuthor) } : bodies.length > 0 ? { author: bodies } : {}),
		...(authors.length > 0 && bodies.length > 0 ? { sourceOrganization: bodies } : {}),
		...(provenance.publication === undefined ? {} : { publisher: toOrganization(provenance.publication) }),
		...(number === undefined ? {} : { identifier: number }),
		about: document.themes.map((theme) => toTerm(catalogue, theme, site)),
		spatialCoverage: toCity(catalogue, document.city, site),
		isPartOf: { '@type': 'WebSite', '@id': publishUrl(homeUrl(), site), name: catalogue.collection.title },
		isBasedOn: toSource(catalogue, document.source, site),
		...(parts.length === 0 ? {} : { hasPart: parts }),
		encoding: [
			toFile(documentFileUrl(id, 'md'), 'text/markdown', site),
			toFile(documentFileUrl(id, 'txt'), 'text/plain', site),
			toFile(dataUrl(`documents/${id}.json`), 'application/json', site),
		],
	} satisfies DocumentData;
}

function toAuthor(author: Author): Person | Organization {
	if (!isPerson(author)) return toOrganization(author.name);
	const { name, affiliation, role } = author;
	return {
		'@type': 'Person',
		name,
		...(affiliation === undefined ? {} : { affiliation: toOrganization(affiliation) }),
		...(role === undefined ? {} : { jobTitle: role }),
	};
}

function toOrganization(name: string): Organization {
	return { '@type': 'Organization', name };
}

function toTerm(catalogue: Catalogue, theme: string, site: URL | undefined): DefinedTerm {
	const { id, label } = requireEntry(catalogue.themes, theme, 'theme');
	return { '@type': 'DefinedTerm', termCode: id, name: label, url: publishUrl(themeUrl(id), site) };
}

function toCity(catalogue: Catalogue, city: string, site: URL | undefined): City {
	const { id, label, province } = requireEntry(catalogue.cities, city, 'city');
	return {
		'@type': 'City',
		name: label,
		url: publishUrl(cityUrl(id), site),
		...(province === undefined ? {} : { containedInPlace: { '@type': 'AdministrativeArea', name: province } }),
	};
}

/** The source: its page here, what is known of the original, and its bytes with their checksum. */
function toSource(catalogue: Catalogue, source: string, site: URL | undefined): CreativeWork {
	const { id, title, file, sha256, provenance } = requireEntry(catalogue.sources, source, 'source');
	return {
		'@type': 'CreativeWork',
		name: title,
		url: publishUrl(sourceUrl(id), site),
		...(provenance.url === undefined ? {} : { sameAs: provenance.url }),
		...(provenance.note === undefined ? {} : { description: provenance.note }),
		encoding: {
			'@type': 'MediaObject',
			contentUrl: publishUrl(dataUrl(sourceFilePath({ id, file })), site),
			sha256,
		},
	};
}

/** A section or lead with those inside it. */
function toPart({ label, locator, children }: ContentsEntry, id: string, site: URL | undefined): CreativeWork {
	return {
		'@type': 'CreativeWork',
		name: label,
		url: publishedUrl(id, site, locator),
		...(children.length === 0 ? {} : { hasPart: children.map((child) => toPart(child, id, site)) }),
	};
}

function toFile(href: string, encodingFormat: string, site: URL | undefined): MediaObject {
	return { '@type': 'MediaObject', encodingFormat, contentUrl: publishUrl(href, site) };
}
