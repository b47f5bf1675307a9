import type { PolicyDocument } from '../../model/document.ts';
import { kindLabels } from '../../model/kind.ts';
import type { FacetLabels } from '../../search/index/core-file.ts';
import { type RecordedDocument, recordDocument } from '../../search/records/records.ts';
import { collectVariants, type VariantReadings } from '../../search/records/variants.ts';
import type { Catalogue } from '../catalogue.ts';
import { loadSource } from './load-catalogue.ts';

/** What the search searches. */
export interface SearchableCollection {
	/** Every document with its records, the newest first. */
	documents: RecordedDocument[];
	/** Names of facet values. */
	labels: FacetLabels;
	/** Other names of themes, by identifier. */
	otherNames: Record<string, readonly string[]>;
	/** Names of cities, themes, bodies and persons, each once. */
	names: string[];
}

/** Gathers what the search searches out of the catalogue. */
export async function loadRecords({
	documents: oldestFirst,
	newestFirst,
	cities,
	themes,
}: Catalogue): Promise<SearchableCollection> {
	const documents: RecordedDocument[] = [];
	for (const document of newestFirst) documents.push(recordDocument(document, await loadVariants(document)));
	return {
		documents,
		labels: { city: labelsOf(cities), theme: labelsOf(themes), kind: kindLabels },
		otherNames: Object.fromEntries([...themes.values()].map(({ id, altLabels }) => [id, altLabels])),
		names: namesOf({ documents: oldestFirst, cities, themes }),
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

/** The variant readings of a document; undefined where nothing is known of them. */
async function loadVariants({ id, source }: PolicyDocument): Promise<VariantReadings | undefined> {
	const collation = (await (await loadSource(source)).collations()).get(id);
	return collation === undefined ? undefined : collectVariants(collation);
}

function labelsOf(entries: ReadonlyMap<string, { id: string; label: string }>): Record<string, string> {
	return Object.fromEntries([...entries.values()].map(({ id, label }) => [id, label]));
}
