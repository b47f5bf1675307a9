import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../src/cite/words/find-words.ts';
import { placeWords } from '../../../src/cite/words/place-words.ts';
import { stretchWords, type TextBlock } from '../../../src/text/text-block.ts';
import { blocks, stretchOf } from './page.ts';

/** Follows a link to words of a block of the page in the page as it is after some changes, each of a block's whole text. */
function follow(block: number, words: string, changes: Record<number, string> = {}, named: number | null = block) {
	const now = blocks.map((own, place) => ({ ...own, text: changes[place] ?? own.text }));
	const found = findWords(now, placeWords(blocks, stretchOf(blocks, block, words)), named);
	if (found === null) return null;
	const { stretch, likeness } = found;
	return { likeness, block: stretch.from.block, words: stretchWords(now, stretch).join('') };
}

test.each([
	['stand', 2, '幸福河湖', {}, 'same', '幸福河湖'],
	['stand further on in their paragraph', 2, '幸福河湖', { 2: '坚持绿色发展，大力建设幸福河湖。' }, 'same', '幸福河湖'],
	['have other signs', 2, '优先，到2025年', { 2: '坚持生态优先,到2025年水质达标。' }, 'near', '优先,到2025年'],
	['have a corrected character', 2, '建设幸福河湖', { 2: '坚持绿色发展，建设幸褔河湖。' }, 'near', '建设幸褔河湖'],
	['lack a character', 5, '加强组织领导', { 5: '加强织领导，压实各级责任。' }, 'near', '加强织领导'],
	['have one more', 5, '加强组织领导', { 5: '切实加强党组织领导，压实责任。' }, 'near', '加强党组织领导'],
	[
		'are long, with others in their middle',
		5,
		blocks[5]?.text ?? '',
		{ 5: '加强组织领导，压实各地责任，定期开展督查考核，确保各项任务落到实处。' },
		'near',
		'加强组织领导，压实各地责任，定期开展督查考核，确保各项任务落到实处。',
	],
	[
		'stand in another paragraph',
		2,
		'建设幸福河湖',
		{ 2: '坚持绿色发展。', 5: '推动绿色发展，建设幸福河湖。' },
		'moved',
		'建设幸福河湖',
	],
	[
		'stand where others are around them',
		2,
		'幸福河湖',
		{ 2: '坚持绿色发展。', 5: '打造幸福河湖样板。' },
		'elsewhere',
		'幸福河湖',
	],
] as const)('words that %s', (_, block, words, changes, likeness, expected) => {
	expect(follow(block, words, changes)).toMatchObject({ likeness, words: expected });
});

test.each([
	['have another digit', 2, '到2025年水质达标', { 2: '坚持生态优先，到2026年水质达标。' }],
	['now stand in another number', 2, '达标率9', { 2: '坚持生态优先，水质达标率95%以上。' }],
	['have a negation before them', 5, '压实各级责任', { 5: '加强组织领导，不压实各级责任，定期开展督查考核。' }],
	['lost a negation', 3, '全覆盖……形成', { 3: '“河长制”未覆盖……形成长效机制。' }],
	[
		'have a corrected character in another paragraph',
		2,
		'建设幸福河湖',
		{ 2: '坚持绿色发展。', 5: '加强领导，建设幸褔河湖。' },
	],
	['are few, of which one is another', 5, '领导', { 5: '加强组织倡导，压实各级责任。' }],
	['are long, and end no more', 5, blocks[5]?.text ?? '', { 5: '加强组织领导，压实各级责任。' }],
])('words that %s are gone', (_, block, words, changes) => expect(follow(block, words, changes)).toBeNull());

describe('where the address names', () => {
	test('no place that is there, words that stand once have moved', () => {
		expect(follow(2, '幸福河湖', {}, null)).toMatchObject({ likeness: 'moved', block: 2 });
	});

	test('one of two places, it is that one', () => {
		for (const block of [2, 3]) {
			expect(follow(block, '坚持绿色发展')).toMatchObject({ likeness: 'same', block });
		}
	});

	test('a place before which other words came in, what stood around them tells which they are', () => {
		const changes = { 3: `坚持绿色发展，也${blocks[3]?.text}` };
		const found = findWords(
			blocks.map((own, place) => ({ ...own, text: changes[place as 3] ?? own.text })),
			placeWords(blocks, stretchOf(blocks, 3, '持绿色发展，推')),
			3,
		);
		expect(found).toMatchObject({ likeness: 'same', stretch: { from: { block: 3, offset: 9 } } });
	});

	test('words with a check that is damaged, there are none', () => {
		const placed = placeWords(blocks, stretchOf(blocks, 2, '幸福河湖'));
		expect(findWords(blocks, { ...placed, check: placed.check.slice(0, -1) }, 2)).toBeNull();
		expect(findWords(blocks, { ...placed, check: 'abc' }, 2)).toBeNull();
	});
});

const text = fc.string({ unit: fc.constantFrom(...'改革开放，。“”创新…、不3𠀀'), minLength: 1, maxLength: 60 });

test('every link leads to its words, also those that run over paragraphs', () => {
	const page = fc.array(text, { minLength: 1, maxLength: 5 });
	fc.assert(
		fc.property(page, fc.nat(), fc.nat(), (texts, first, last) => {
			const own = texts.map((each, place): TextBlock => ({ locator: `p${place + 1}`, text: each }));
			// Every character of the page, with where it stands.
			const points = own.flatMap((each, block) => {
				let offset = 0;
				return [...each.text].map((character) => {
					const from = { block, offset };
					offset += character.length;
					return { from, to: { block, offset } };
				});
			});
			const [a, b] = [first % points.length, last % points.length].sort((x, y) => x - y) as [number, number];
			const stretch = { from: points[a]?.from, to: points[b]?.to } as Parameters<typeof placeWords>[1];
			const found = findWords(own, placeWords(own, stretch), stretch.from.block);
			expect(found).toEqual({ stretch, likeness: 'same' });
		}),
	);
});
