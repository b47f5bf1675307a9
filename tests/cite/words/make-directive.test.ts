import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelAsBrowser, type PlacedRange } from '../../../src/cite/words/browser-search.ts';
import { makeDirective } from '../../../src/cite/words/make-directive.ts';
import { findDirected } from './model-browser.ts';

/** A page as a browser sees it: head, table of contents, text. */
const page = [
	'政策文览',
	'一、总体要求',
	'加强组织领导',
	'一、总体要求',
	'坚持生态优先，到2025年水质达标率90%以上，坚持绿色发展，建设幸福河湖。',
	'坚持绿色发展，加强组织领导，形成长效机制。',
	'加强组织领导，压实各级责任，定期开展督查考核，确保各项任务落到实处。',
];

/** Where some words stand in a block. */
function placeOf(block: number, words: string): PlacedRange {
	const from = page[block]?.indexOf(words) ?? -1;
	expect(from).toBeGreaterThanOrEqual(0);
	return { block, range: [from, from + words.length] };
}

describe('words', () => {
	test.each([
		['that stand once need nothing around them', 4, '幸福河湖', {}],
		['that stand again further down need nothing either', 4, '坚持绿色发展', {}],
		['that stand further up have their context', 5, '坚持绿色发展', { suffix: '，加强' }],
		['that stand in the contents have their context', 6, '加强组织领导', { suffix: '，压' }],
		['that begin and end inside a word have the rest of it', 6, '期开展督查考', { prefix: '定', suffix: '核' }],
	])('%s', (_, block, words, around) => {
		const directed = makeDirective(page, placeOf(block, words));
		expect(directed).toEqual({ words, prefix: '', suffix: '', ...around });
	});

	test('of a heading that stands in the contents have no directive: nothing beside it is certain', () => {
		expect(makeDirective(page, placeOf(3, '总体要求'))).toBeNull();
	});

	test('that differ only as browsers do not see have their context', () => {
		const texts = ['到２０２５年，“河长制” …', '至2025年, "河长制" ...建成'];
		expect(makeDirective(texts, { block: 1, range: [1, 17] })).toMatchObject({ prefix: '', suffix: '建成' });
	});
});

test('a browser comes to the words, whichever other blocks are shown to it', () => {
	const character = fc.constantFrom(...'改革开放创新，。');
	const text = fc.string({ unit: character, minLength: 1, maxLength: 120 });
	const block = fc.record({ text, isShown: fc.boolean() });
	let directives = 0;
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (blocks, numbers) => {
			const pick = (below: number) => (numbers.next().value as number) % below;
			const texts = blocks.map((each) => each.text);
			const place = pick(texts.length);
			const offsets = [pick((texts[place] ?? '').length + 1), pick((texts[place] ?? '').length + 1)];
			const [from, to] = offsets.sort((a, b) => a - b) as [number, number];
			fc.pre(from < to);
			const directed = makeDirective(texts, { block: place, range: [from, to] });
			if (directed === null) return;
			directives += 1;
			const shown = [...texts.keys()].filter((each) => blocks[each]?.isShown || each === place);
			const found = findDirected(
				shown.map((each) => texts[each] ?? ''),
				directed,
			);
			expect(found).toEqual({ block: shown.indexOf(place), range: [from, to] });
		}),
		{ numRuns: 400 },
	);
	expect(directives).toBeGreaterThan(100);
});

test('levelling parts gives the parts of what is levelled, and levelling twice nothing else', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 12 });
	fc.assert(
		fc.property(text, text, (left, right) => {
			const levelled = levelAsBrowser(left + right);
			expect(levelled).toBe(levelAsBrowser(left) + levelAsBrowser(right));
			expect(levelAsBrowser(levelled)).toBe(levelled);
		}),
	);
});
