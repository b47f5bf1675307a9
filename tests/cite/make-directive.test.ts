import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelAsBrowser } from '../../src/cite/browser-search.ts';
import { makeDirective } from '../../src/cite/make-directive.ts';
import type { TextPoint, TextStretch } from '../../src/text/text-block.ts';
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

function stretchOf(block: number, words: string): TextStretch {
	const offset = page[block]?.indexOf(words) ?? -1;
	expect(offset).toBeGreaterThanOrEqual(0);
	return { from: { block, offset }, to: { block, offset: offset + words.length } };
}

describe('words', () => {
	test.each([
		['that stand once need nothing around them', 4, '幸福河湖', {}],
		['that stand again further down need nothing either', 4, '坚持绿色发展', {}],
		['that stand further up have their context', 5, '坚持绿色发展', { suffix: '，加强组织' }],
		['that stand in the contents have their context', 6, '加强组织领导', { suffix: '，压实各级' }],
		['that begin and end inside a word have the rest of it', 6, '期开展督查考', { prefix: '定', suffix: '核' }],
	])('%s', (_, block, words, around) => {
		const directed = makeDirective(page, stretchOf(block, words));
		expect(directed).toEqual({ start: words, end: null, prefix: '', suffix: '', ...around });
	});

	test('of a heading that stands in the contents have no directive: nothing beside it is certain', () => {
		expect(makeDirective(page, stretchOf(3, '总体要求'))).toBeNull();
	});

	test('that differ only as browsers do not see have their context', () => {
		const texts = ['到２０２５年，“河长制” …', '至2025年, "河长制" ...建成'];
		const stretch = { from: { block: 1, offset: 1 }, to: { block: 1, offset: 17 } };
		expect(makeDirective(texts, stretch)).toMatchObject({ prefix: '至', suffix: '建成' });
	});

	test('of several blocks are named by beginning and end', () => {
		const stretch = { from: { block: 4, offset: 0 }, to: { block: 6, offset: page[6]?.length ?? 0 } };
		expect(makeDirective(page, stretch)).toEqual({
			start: '坚持生态优先，到2025年水质达标率90%以上',
			end: '确保各项任务落到实处。',
			prefix: '',
			suffix: '',
		});
	});
});

test('a browser comes to the words, whichever other blocks are shown to it', () => {
	const character = fc.constantFrom(...'改革开放创新，。');
	const text = fc.string({ unit: character, minLength: 1, maxLength: 90 });
	const block = fc.record({ text, isShown: fc.boolean() });
	let directives = 0;
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (blocks, numbers) => {
			const pick = (below: number) => (numbers.next().value as number) % below;
			const texts = blocks.map((each) => each.text);
			const points = [0, 1].map((): TextPoint => {
				const place = pick(texts.length);
				return { block: place, offset: pick((texts[place] ?? '').length + 1) };
			});
			const [from, to] = points.sort((a, b) => a.block - b.block || a.offset - b.offset) as [TextPoint, TextPoint];
			fc.pre(from.offset < (texts[from.block] ?? '').length && to.offset > 0);
			fc.pre(from.block !== to.block || from.offset < to.offset);
			const directed = makeDirective(texts, { from, to });
			if (directed === null) return;
			directives += 1;
			const isSeen = (place: number) => blocks[place]?.isShown || (place >= from.block && place <= to.block);
			const shown = [...texts.keys()].filter(isSeen);
			const seen = (point: TextPoint): TextPoint => ({ block: shown.indexOf(point.block), offset: point.offset });
			const found = findDirected(
				shown.map((place) => texts[place] ?? ''),
				directed,
			);
			expect(found).toEqual({ from: seen(from), to: seen(to) });
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
