import { describe, expect, it } from 'vitest';
import { generateCollection } from '../../../benchmarks/search/corpus/generate-collection.ts';
import { measureText } from '../../../benchmarks/search/corpus/statistics.ts';
import { policyDocumentSchema } from '../../../src/model/document.ts';

describe('generateCollection', () => {
	const collection = generateCollection({ paragraphs: 1_050, seed: 7 });

	it('makes as many paragraphs as asked for, a hundred to a document', () => {
		expect(collection.map(({ paragraphs }) => paragraphs.length)).toEqual([...Array(10).fill(100), 50]);
	});

	it('makes documents that the schema accepts, each with an identifier and locators of its own', () => {
		for (const document of collection) expect(policyDocumentSchema.parse(document)).toEqual(document);
		expect(new Set(collection.map(({ id }) => id)).size).toBe(collection.length);
		for (const { outline, paragraphs } of collection) {
			const locators = [...outline, ...paragraphs].map(({ locator }) => locator);
			expect(new Set(locators).size).toBe(locators.length);
		}
	});

	it('makes laws with chapters and articles, and opinions with sections and parts', () => {
		const numbers = collection.slice(0, 2).map(({ outline }) => outline.slice(0, 2).map(({ number }) => number));
		expect(numbers).toEqual([
			['第一章', '第一条'],
			['一、', '（一）'],
		]);
	});

	it('makes the same collection of the same seed, and another of another', () => {
		expect(generateCollection({ paragraphs: 1_050, seed: 7 })).toEqual(collection);
		expect(generateCollection({ paragraphs: 1_050, seed: 8 })).not.toEqual(collection);
	});

	it('is like official prose in what a search engine feels', () => {
		const statistics = measureText(collection);
		const length = statistics.characters / statistics.paragraphs;
		expect(length).toBeGreaterThan(60);
		expect(length).toBeLessThan(80);
		expect(statistics.gzipBytesPerCharacter).toBeGreaterThan(1.1);
		expect(statistics.gzipBytesPerCharacter).toBeLessThan(1.3);
		expect(statistics.shareOfDe).toBeGreaterThan(0.02);
		expect(statistics.shareOfDe).toBeLessThan(0.04);
	});
});
