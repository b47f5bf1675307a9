import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginOfStretch } from '../../../src/search/answer/begin-snippet.ts';
import { anyText } from '../arbitraries.ts';

/** What stands between the beginning and the word `海绵城市`, where 18 characters before it are wanted. */
const contextOf = (text: string) => {
	const word = text.indexOf('海绵城市');
	return text.slice(beginOfStretch(text, word, word - 18), word);
};
const filler = '某'.repeat(80);

describe('a stretch begins', () => {
	test.each([
		['with the clause at the wanted place', `${filler}，${'甲'.repeat(20)}`, '甲'.repeat(20)],
		['with a clause behind it', `${filler}。甲乙丙`, '甲乙丙'],
		['with the words themselves, where they begin a clause', `${filler}；`, ''],
		['farther before, with a clause that is long', `${filler}：${'甲'.repeat(38)}`, '甲'.repeat(38)],
		['behind what closes with the clause', `${filler}。”）甲乙`, '甲乙'],
		['with an item, where the clause began too long ago', `${filler}、${'甲'.repeat(20)}`, '甲'.repeat(20)],
		['at the beginning of the text, where that is near', '甲'.repeat(28), '甲'.repeat(28)],
	])('%s', (_, text, expected) => expect(contextOf(`${text}海绵城市`)).toBe(expected));

	test('with a clause rather than an item', () => {
		expect(contextOf(`${filler}，${'甲'.repeat(30)}、${'乙'.repeat(8)}海绵城市`)).toBe(
			`${'甲'.repeat(30)}、${'乙'.repeat(8)}`,
		);
	});

	test('not in the midst of a number or a time', () => {
		expect(contextOf(`${filler}，${'甲'.repeat(20)}10:54乙1,000丙海绵城市`)).toBe(`${'甲'.repeat(20)}10:54乙1,000丙`);
		expect(contextOf(`${filler}${'甲'.repeat(12)}10:54海绵城市`)).not.toMatch(/^54/u);
	});

	test('not in the midst of a word, where nothing is marked', () => {
		const text =
			'坚持以推动高质量发展为主题以深化供给侧结构性改革为主线以改革创新为根本动力统筹推进城市建设管理服务海绵城市';
		const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index);
		expect(words).toContain(text.length - 4 - contextOf(text).length);
	});
});

test('a beginning lies in the text, at or before the words, and never far from the wanted place', () => {
	fc.assert(
		fc.property(anyText, fc.nat(), fc.nat({ max: 30 }), (text, at, context) => {
			const word = at % (text.length + 1);
			const wanted = Math.max(0, word - context);
			const begin = beginOfStretch(text, word, wanted);
			expect(begin).toBeGreaterThanOrEqual(Math.max(0, wanted - 24));
			expect(begin).toBeLessThanOrEqual(word);
		}),
	);
});
