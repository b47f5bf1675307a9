import { kindLabels } from '../../model/kind.ts';
import type { FacetLabels } from '../../search/index/core-file.ts';
import { type RecordedDocument, recordDocument } from '../../search/records/records.ts';
import { collectVariants, type VariantReadings } from '../../search/records/variants.ts';
import type { Catalogue } from '../catalogue.ts';
import { newestFirst } from '../document-order.ts';
import { loadApparatus, loadCollation } from './load-collation.ts';

/** What the search searches. */
export interface SearchableCollection {
	/** Every document with its records, the newest first. */
	documents: RecordedDocument[];
	/** Names of facet values. */
	labels: FacetLabels;
	/** Names of cities, themes, bodies and persons, each once. */
	names: string[];
}

/** Gathers what the search searches out of the catalogue. */
export async function loadRecords({ documents, sources, cities, themes }: Catalogue): Promise<SearchableCollection> {
	const variants = await loadVariants(sources);
	return {
		documents: newestFirst(documents).map((document) => recordDocument(document, variants.get(document.id))),
		labels: { city: labelsOf(cities), theme: labelsOf(themes), kind: kindLabels },
		names: namesOf({ documents, cities, themes }),
	};
}

function namesOf({ documents, cities, themes }: Pick<Catalogue, 'documents' | 'cities' | 'themes'>): string[] {
	const labels = [...cities.values(), ...themes.values()].map(({ label }) => label);
	const parties = documents.flatMap(({ issuers, authors }) => [
		...issuers,
		...authors.flatMap(({ name, affiliation }) => [name, affiliation ?? []].flat()),
	]);
	return [...new Set([...labels, ...parties])];
}

/** The variant readings of each document that has some. */
async function loadVariants(sources: Catalogue['sources']): Promise<Map<string, VariantReadings>> {
	const variants = new Map<string, VariantReadings>();
	for (const source of sources.values()) {
		const apparatus = await loadApparatus(source.id);
		// Most sources of a large collection have none, and collating takes time.
		const hasVariants =
			apparatus !== null &&
			(apparatus.queries.length > 0 ||
				apparatus.paragraphs.some(({ pieces }) => pieces.some(({ certainty }) => certainty !== undefined)));
		if (!hasVariants) continue;
		for (const { id } of source.documents) {
			const collation = await loadCollation({ id }, source);
			if (collation !== null) variants.set(id, collectVariants(collation));
		}
	}
	return variants;
}

function labelsOf(entries: ReadonlyMap<string, { id: string; label: string }>): Record<string, string> {
	return Object.fromEntries([...entries.values()].map(({ id, label }) => [id, label]));
}
