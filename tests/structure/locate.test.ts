import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatorSchema } from '../../src/model/identifier.ts';
import { type LocatableBlock, locate } from '../../src/structure/locate.ts';
import { parseSectionNumber } from '../../src/structure/section-number.ts';

/** Blocks out of a sketch: `1 一、` is a heading of level 1, `2` one without a number, `p` a paragraph. */
function sketch(lines: string): LocatableBlock[] {
	return lines.split('|').map((line): LocatableBlock => {
		const [level = '', number] = line.trim().split(' ');
		if (level === 'p') return { type: 'paragraph' };
		return { type: 'heading', level: Number(level), number: number === undefined ? null : parseSectionNumber(number) };
	});
}

const locators = (lines: string) => locate(sketch(lines)).map(({ locator }) => locator);

describe('locate', () => {
	test.each([
		['numbers paragraphs before any heading', 'p|p', ['p1', 'p2']],
		['takes the printed numbers', '1 一、|2 （二）|3 3.|p', ['s1', 's1-2', 's1-2-3', 's1-2-3-p1']],
		[
			'counts paragraphs in the section itself',
			'1 一、|p|2 （一）|p|p|1 二、|p',
			['s1', 's1-p1', 's1-1', 's1-1-p1', 's1-1-p2', 's2', 's2-p1'],
		],
		['counts unnumbered headings among their siblings', '1|p|1|2|2', ['s1', 's1-p1', 's2', 's2-1', 's2-2']],
		['keeps a number that skips', '1 一、|1 三、|1 四、', ['s1', 's3', 's4']],
		['tells equal numbers apart', '1 一、|1 一、|2 （一）|1 一、', ['s1', 's1x2', 's1x2-1', 's1x3']],
		['tells a number from an unnumbered heading’s place', '1 一、|1', ['s1', 's1x2']],
		['numbers that begin anew under another parent', '1 一、|2 （一）|1 二、|2 （一）', ['s1', 's1-1', 's2', 's2-1']],
		[
			'numbers articles through the whole law',
			'1 第一章|2 第一条|2 第二条|1 第二章|2 第三条|p',
			['c1', 's1', 's2', 'c2', 's3', 's3-p1'],
		],
		[
			'puts chapters and divisions under books',
			'1 第一编|2 第一章|3 第一节|4 第一条|1 第二编|2 第一章|3 第二条',
			['b1', 'b1-1', 'b1-1-1', 's1', 'b2', 'b2-1', 's2'],
		],
		['writes 之一 with a low line', '1 第一章|2 第三条之一|3 （二）', ['c1', 's3_1', 's3_1-2']],
		['calls chapters sections where there are no articles', '1 第一章|2 一、', ['s1', 's1-1']],
	])('%s', (_, lines, expected) => {
		expect(locators(lines)).toEqual(expected);
	});

	test('an unnumbered heading gives way to a numbered one, wherever it stands', () => {
		expect(locators('1|1 一、|1 二、')).toEqual(['s1x2', 's1', 's2']);
	});

	test.each([
		[
			'counting skips a paragraph that was withdrawn',
			'p|p|1|p',
			{ former: { p2: null, s1: null } },
			['p1', 'p3', 's2', 's2-p1'],
		],
		['an equal number takes x2 after one that moved', '1 一、|p', { former: { s1: 's4' } }, ['s1x2', 's1x2-p1']],
		[
			'what was inserted takes the number before it',
			'p|p|p|p',
			{ inserted: ['p1_1', 'p1_2'] },
			['p1', 'p1_1', 'p1_2', 'p2'],
		],
		[
			'what was inserted at the beginning follows nothing',
			'1 一、|p|p',
			{ inserted: ['s1-p0_1'] },
			['s1', 's1-p0_1', 's1-p1'],
		],
		[
			'what was inserted and withdrawn again is skipped',
			'p|p|p',
			{ inserted: ['p1_1', 'p1_2'], former: { p1_1: null } },
			['p1', 'p1_2', 'p2'],
		],
	])('%s', (_, lines, history, expected) => {
		const found = locate(sketch(lines), { former: {}, inserted: [], ...history });
		expect(found.map(({ locator }) => locator)).toEqual(expected);
	});

	test('names the section that holds each block', () => {
		const sections = locate(sketch('p|1 一、|p|2 （一）|p|1 二、')).map(({ section }) => section);
		expect(sections).toEqual([null, null, 's1', 's1', 's1-1', null]);
	});
});

const block = fc.oneof(
	fc.constant<LocatableBlock>({ type: 'paragraph' }),
	fc.record({
		type: fc.constant('heading' as const),
		level: fc.integer({ min: 1, max: 4 }),
		number: fc.option(
			fc.record({
				style: fc.constantFrom('book', 'chapter', 'article', 'first', 'second', 'third'),
				ordinal: fc.integer({ min: 1, max: 4 }).map(String),
			}),
		),
	}),
);

describe('locate, whatever the outline', () => {
	test('gives distinct locators that the schema allows', () => {
		fc.assert(
			fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
				const found = locate(blocks).map(({ locator }) => locator);
				expect(new Set(found).size).toBe(found.length);
				expect(found.filter((locator) => !locatorSchema.safeParse(locator).success)).toEqual([]);
			}),
		);
	});

	test('gives no locator again, and stays distinct, whatever was retired and inserted', () => {
		const locator = fc.constantFrom<string>('p1', 'p2', 's1', 's2', 's1-p1', 's1-1', 's1x2', 'c1', 'p1_1', 's1-p0_1');
		fc.assert(
			fc.property(
				fc.array(block, { maxLength: 30 }),
				fc.uniqueArray(locator),
				fc.uniqueArray(locator),
				(blocks, retired, inserted) => {
					const former = Object.fromEntries(retired.map((each) => [each, null]));
					const found = locate(blocks, { former, inserted }).map((each) => each.locator);
					expect(new Set(found).size).toBe(found.length);
					expect(found.filter((each) => retired.includes(each))).toEqual([]);
					expect(found.filter((each) => !locatorSchema.safeParse(each).success)).toEqual([]);
				},
			),
		);
	});

	test('does not move one section’s locators for another’s trouble', () => {
		const inner = fc.array(
			block.filter((each) => each.type !== 'heading' || (each.level > 1 && each.number?.style !== 'article')),
			{ maxLength: 10 },
		);
		fc.assert(
			fc.property(inner, inner, inner, (before, after, own) => {
				const heading = (ordinal: string): LocatableBlock => ({
					type: 'heading',
					level: 1,
					number: { style: 'first', ordinal },
				});
				const second = [heading('2'), ...own];
				const all = locate([heading('1'), ...before, ...second, heading('3'), ...after]);
				const alone = locate(second);
				expect(all.slice(1 + before.length, 1 + before.length + second.length)).toEqual(alone);
			}),
		);
	});
});
