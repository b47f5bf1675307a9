import type { City, Theme } from '../model/vocabulary.ts';

/** The vocabularies of a collection, by identifier, in the editors' order. */
export interface Vocabularies {
	/** The cities. */
	cities: ReadonlyMap<string, City>;
	/** The themes. */
	themes: ReadonlyMap<string, Theme>;
}

/** Entries by their identifiers, in the order given. */
export function byId<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}
