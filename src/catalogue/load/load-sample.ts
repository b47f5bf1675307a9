import type { Catalogue } from '../catalogue.ts';
import { type EmendationSample, sampleCandidates, sampleOf } from '../home/emendation-sample.ts';
import { loadSource } from './load-catalogue.ts';

/** The emendation that shows on the home page what the site does; null where the collection has none that can. */
export async function loadSample({
	sources,
	documentById,
	withApparatus,
}: Catalogue): Promise<EmendationSample | null> {
	for (const candidate of sampleCandidates(sources.values())) {
		const { id, documents } = candidate.source;
		if (!withApparatus.has(id)) continue;
		const own = documents.flatMap((document) => documentById.get(document.id) ?? []);
		const sample = sampleOf(candidate, own, await (await loadSource(id)).collations());
		if (sample !== null) return sample;
	}
	return null;
}
