import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateCollection } from '../../../benchmarks/search/corpus/generate-collection.ts';
import { toSourceText } from '../../../benchmarks/search/corpus/source-text.ts';
import { manifestSchema } from '../../../src/model/manifest.ts';
import { normaliseSource } from '../../../src/normalise/normalise-source.ts';

describe('toSourceText', () => {
	it.each(generateCollection({ paragraphs: 400, seed: 3 }))('gives $id back when it is normalised', (document) => {
		const bytes = new TextEncoder().encode(toSourceText(document));
		const manifest = manifestSchema.parse({
			id: document.source,
			title: document.title,
			file: 'source.txt',
			sha256: createHash('sha256').update(bytes).digest('hex'),
			script: 'simplified',
			provenance: { method: 'official-file' },
			city: document.city,
			date: document.date,
			kind: document.kind,
			documents: [{ id: document.id, themes: document.themes, sections: document.sections }],
		});
		const [normalised] = normaliseSource({ manifest, bytes }).documents;
		// Which sentences are leads is for the normaliser to find.
		const texts = (paragraphs: typeof document.paragraphs) =>
			paragraphs.map(({ locator, text }) => ({ locator, text }));
		expect(normalised?.title).toBe(document.title);
		expect(normalised?.outline).toEqual(document.outline);
		expect(texts(normalised?.paragraphs ?? [])).toEqual(texts(document.paragraphs));
	});
});
