import type { PolicyDocument } from '../model/document.ts';
import type { Manifest } from '../model/manifest.ts';
import type { City, Collection, Theme } from '../model/vocabulary.ts';
import { sortByDate } from './document-order.ts';

/** Everything that the site shows, read once. */
export interface Catalogue {
	/** What the site calls itself. */
	collection: Collection;
	/** Documents from the oldest to the newest. */
	documents: readonly PolicyDocument[];
	/** Documents in the order in which one leads to the next: city by city, each from the oldest to the newest. */
	sequence: readonly PolicyDocument[];
	/** Documents by identifier. */
	documentById: ReadonlyMap<string, PolicyDocument>;
	/** Sources by identifier, in alphabetical order. */
	sources: ReadonlyMap<string, Manifest>;
	/** Cities by identifier, in the editors' order. */
	cities: ReadonlyMap<string, City>;
	/** Themes by identifier, in the editors' order. */
	themes: ReadonlyMap<string, Theme>;
}

/** The parts of which a catalogue is made. */
export interface CatalogueParts {
	/** What the site calls itself. */
	collection: Collection;
	/** The documents, in any order. */
	documents: readonly PolicyDocument[];
	/** The manifests of the sources, in any order. */
	sources: readonly Manifest[];
	/** The cities, in the editors' order. */
	cities: readonly City[];
	/** The themes, in the editors' order. */
	themes: readonly Theme[];
}

/**
 * The catalogue of a collection.
 * @throws Error where a document names a source, city or theme that the collection does not have.
 */
export function buildCatalogue({ collection, documents, sources, cities, themes }: CatalogueParts): Catalogue {
	const sorted = sortByDate(documents, sources);
	const byCity = Map.groupBy(sorted, ({ city }) => city);
	const catalogue: Catalogue = {
		collection,
		documents: sorted,
		sequence: cities.flatMap(({ id }) => byCity.get(id) ?? []),
		documentById: byId(documents),
		sources: byId([...sources].sort((left, right) => (left.id < right.id ? -1 : 1))),
		cities: byId(cities),
		themes: byId(themes),
	};
	for (const document of documents) {
		requireEntry(catalogue.sources, document.source, `document ${document.id}: source`);
		requireEntry(catalogue.cities, document.city, `document ${document.id}: city`);
		const ofSections = Object.values(document.sections).flat();
		for (const theme of [...document.themes, ...ofSections]) {
			requireEntry(catalogue.themes, theme, `document ${document.id}: theme`);
		}
	}
	return catalogue;
}

/**
 * The entry with an identifier.
 * @throws Error, led by `what`, where there is none.
 */
export function requireEntry<Entry>(entries: ReadonlyMap<string, Entry>, id: string, what: string): Entry {
	const entry = entries.get(id);
	if (entry === undefined) throw new Error(`${what}: found ${id}, expected one of ${[...entries.keys()].join(', ')}`);
	return entry;
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}
