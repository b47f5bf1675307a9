import { describe, expect, it } from 'vitest';
import { generateCollection } from '../../../benchmarks/search/corpus/generate-collection.ts';
import { drawQuestions } from '../../../benchmarks/search/questions/draw-questions.ts';
import { createTruth } from '../../../benchmarks/search/questions/truth.ts';
import { textsOf } from '../../../benchmarks/search/texts.ts';

const texts = textsOf(generateCollection({ paragraphs: 300, seed: 5 }));
const truth = createTruth(texts);
const questions = drawQuestions(texts, truth, 20, 5);

describe('createTruth', () => {
	it('finds every text that holds the words, each once', () => {
		for (const words of ['的', '建设', '第三条', '不见于文库的话']) {
			expect(truth.textsWith(words)).toEqual(texts.filter(({ text }) => text.includes(words)));
		}
	});

	it('takes traditional characters and full-width signs for the usual ones', () => {
		expect(truth.textsWith('發展')).toEqual(truth.textsWith('发展'));
		expect(truth.textsWith('，')).toEqual(truth.textsWith(','));
	});
});

describe('drawQuestions', () => {
	it('draws the sets in turn, as many of each', () => {
		expect(questions.map(({ set }) => set).slice(0, 6)).toEqual([
			'words',
			'spans',
			'parts',
			'wrong',
			'traditional',
			'words',
		]);
		expect(questions).toHaveLength(100);
	});

	it('knows for every question what should be found', () => {
		for (const { truth: wanted } of questions) expect(wanted.length).toBeGreaterThan(0);
	});

	it('keeps to the lengths that each set promises', () => {
		const limits = { words: [2, 12], spans: [5, 8], parts: [2, 4], wrong: [4, 12], traditional: [2, 12] };
		for (const { set, words } of questions) {
			expect(words.length, words).toBeGreaterThanOrEqual(limits[set][0] ?? 0);
			expect(words.length, words).toBeLessThanOrEqual(limits[set][1] ?? 0);
		}
	});

	it('asks with one wrong character for what stands nowhere as typed', () => {
		for (const { words, truth: wanted } of questions.filter(({ set }) => set === 'wrong')) {
			expect(truth.textsWith(words)).toEqual([]);
			for (const { text } of wanted) expect(holdsWithOneOther(text, words), `${words} in ${text}`).toBe(true);
		}
	});

	it('asks in traditional characters for what is written in simplified ones', () => {
		for (const { words, truth: wanted } of questions.filter(({ set }) => set === 'traditional')) {
			expect(
				wanted.some(({ text }) => text.includes(words)),
				words,
			).toBe(false);
		}
	});
});

function holdsWithOneOther(text: string, words: string): boolean {
	return Array.from(text).some((_, start) => {
		const window = text.slice(start, start + words.length);
		return (
			window.length === words.length && [...words].filter((character, at) => character !== window[at]).length === 1
		);
	});
}
