import type { Doubt } from '../collation/doubts.ts';
import type { Collection } from '../model/collection.ts';
import type { Conversion } from '../model/conversion.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DifferenceCounts } from '../model/document-collation.ts';
import type { Manifest } from '../model/manifest.ts';
import type { City, Theme } from '../model/vocabulary.ts';
import { type CataloguedDocument, catalogueDocument } from './documents/catalogued-document.ts';
import { newestFirst, sortByDate } from './documents/document-order.ts';
import { type CollectionCounts, countCollection } from './groups/collection-counts.ts';
import { type DocumentGroup, groupDocuments } from './groups/document-group.ts';
import { type QualityTotals, sumQuality } from './groups/quality-totals.ts';
import { wholeNames } from './labels/whole-names.ts';
import { requireEntry } from './require-entry.ts';
import { byId, type Vocabularies } from './vocabularies.ts';

/**
 * Everything that the site shows, derived once: pages look it up and work nothing out that another page, or the same page
 * of another document, would work out again.
 */
export interface Catalogue extends Vocabularies {
	/** What the site calls itself. */
	collection: Collection;
	/** What the conversion into traditional characters gets wrong. */
	conversions: readonly Conversion[];
	/** Names that no line of a title should break: those of cities and themes. */
	names: readonly string[];
	/** Sources by identifier, in alphabetical order. */
	sources: ReadonlyMap<string, Manifest>;
	/** The sources that have an apparatus, in alphabetical order; those of a collection that we did not normalise have none. */
	withApparatus: ReadonlySet<string>;
	/** Documents from the oldest to the newest. */
	documents: readonly CataloguedDocument[];
	/** Documents from the newest to the oldest. */
	newestFirst: readonly CataloguedDocument[];
	/** Documents by identifier. */
	documentById: ReadonlyMap<string, CataloguedDocument>;
	/** By identifier the documents before and after: city by city, each from the oldest to the newest. */
	neighbours: ReadonlyMap<string, Neighbours>;
	/** All documents. */
	all: DocumentGroup;
	/** The cities that have documents, in the editors' order. */
	byCity: ReadonlyMap<string, DocumentGroup>;
	/** The years that have documents, from the oldest to the newest. */
	byYear: ReadonlyMap<number, DocumentGroup>;
	/** By theme the documents that speak of it, from the oldest to the newest; themes in the editors' order. */
	byTheme: ReadonlyMap<string, readonly CataloguedDocument[]>;
	/** Sizes of the collection. */
	counts: CollectionCounts;
	/** How far its texts can be trusted, all in all. */
	quality: QualityTotals;
}

/** The documents to which a document leads. */
export interface Neighbours {
	/** The document before it; null at the first. */
	previous: CataloguedDocument | null;
	/** The document after it; null at the last. */
	next: CataloguedDocument | null;
}

/** The parts of which a catalogue is made. */
export interface CatalogueParts {
	/** What the site calls itself. */
	collection: Collection;
	/** The documents, in any order. */
	documents: readonly PolicyDocument[];
	/** The manifests of the sources, in any order. */
	sources: readonly Manifest[];
	/** The sources that have an apparatus; others may be among them. */
	withApparatus?: ReadonlySet<string>;
	/** How many differences from its source each document has, as far as that is known, by identifier. */
	counts?: ReadonlyMap<string, DifferenceCounts>;
	/** The readings of each document that are likely wrong, by identifier. */
	doubts?: ReadonlyMap<string, readonly Doubt[]>;
	/** The cities, in the editors' order. */
	cities: readonly City[];
	/** The themes, in the editors' order. */
	themes: readonly Theme[];
	/** What the conversion into traditional characters gets wrong. */
	conversions?: readonly Conversion[];
}

/**
 * The catalogue of a collection.
 * @throws Error where a document names a source, city or theme that the collection does not have.
 */
export function buildCatalogue(parts: CatalogueParts): Catalogue {
	const vocabularies: Vocabularies = { cities: byId(parts.cities), themes: byId(parts.themes) };
	const sources = byId([...parts.sources].sort((left, right) => (left.id < right.id ? -1 : 1)));
	for (const document of parts.documents) requireNamed(document, sources, vocabularies);
	const documents = sortByDate(parts.documents, parts.sources).map((document) =>
		catalogueDocument(vocabularies, document, {
			manifest: requireEntry(sources, document.source, 'source'),
			counts: parts.counts?.get(document.id) ?? null,
			doubts: parts.doubts?.get(document.id) ?? [],
		}),
	);
	const ofCity = Map.groupBy(documents, ({ city }) => city);
	const byCity = [...vocabularies.cities.keys()].flatMap((id) => {
		const own = ofCity.get(id);
		return own === undefined ? [] : [[id, groupDocuments(vocabularies, own)] as const];
	});
	const byYear = [...Map.groupBy(documents, ({ year }) => year)].map(
		([year, own]) => [year, groupDocuments(vocabularies, own)] as const,
	);
	return {
		...vocabularies,
		collection: parts.collection,
		names: wholeNames(parts.cities, parts.themes),
		conversions: parts.conversions ?? [],
		sources,
		withApparatus: new Set([...sources.keys()].filter((id) => parts.withApparatus?.has(id))),
		documents,
		newestFirst: newestFirst(documents),
		documentById: byId(documents),
		neighbours: neighboursIn(byCity.flatMap(([, group]) => group.documents)),
		all: groupDocuments(vocabularies, documents),
		byCity: new Map(byCity),
		byYear: new Map(byYear),
		byTheme: groupByTheme(vocabularies, documents),
		counts: countCollection(documents, sources.size),
		quality: sumQuality(documents),
	};
}

function requireNamed(
	{ id, source, city, themes, sections }: PolicyDocument,
	sources: Catalogue['sources'],
	vocabularies: Vocabularies,
): void {
	requireEntry(sources, source, `document ${id}: source`);
	requireEntry(vocabularies.cities, city, `document ${id}: city`);
	for (const theme of [...themes, ...Object.values(sections).flat()]) {
		requireEntry(vocabularies.themes, theme, `document ${id}: theme`);
	}
}

function neighboursIn(sequence: readonly CataloguedDocument[]): Map<string, Neighbours> {
	return new Map(
		sequence.map(({ id }, place) => [id, { previous: sequence[place - 1] ?? null, next: sequence[place + 1] ?? null }]),
	);
}

function groupByTheme({ themes }: Vocabularies, documents: readonly CataloguedDocument[]): Catalogue['byTheme'] {
	const groups = new Map<string, CataloguedDocument[]>([...themes.keys()].map((id) => [id, []]));
	for (const document of documents) for (const theme of document.passages.keys()) groups.get(theme)?.push(document);
	return groups;
}
