import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	edit,
	join,
	locateSource,
	slice,
	sourceRange,
	type TracedText,
	toPieces,
	trace,
} from '../../src/normalise/traced-text.ts';
import { readPieces } from './account.ts';

const source = '甲乙丙丁戊己庚辛壬癸';
const whole = trace(source, 0, source.length);
const change = (start: number, end: number, text: string, rule = 'r') => ({ start, end, text, rule });

describe('edit', () => {
	test.each([
		[
			'replaces',
			[change(1, 3, 'X')],
			'甲X丁戊己庚辛壬癸',
			[{ src: [0, 1] }, { src: [1, 3], text: 'X', rule: 'r' }, { src: [3, 10] }],
		],
		['deletes', [change(8, 10, '')], '甲乙丙丁戊己庚辛', [{ src: [0, 8] }, { src: [8, 10], text: '', rule: 'r' }]],
		[
			'inserts',
			[change(2, 2, 'X')],
			'甲乙X丙丁戊己庚辛壬癸',
			[{ src: [0, 2] }, { text: 'X', rule: 'r' }, { src: [2, 10] }],
		],
		['does nothing', [], source, [{ src: [0, 10] }]],
	])('%s', (_, edits, text, pieces) => {
		const edited = edit(whole, edits);
		expect(edited.text).toBe(text);
		expect(toPieces(edited)).toEqual(pieces);
	});

	test('names every rule that changed a place, the first first', () => {
		const twice = edit(edit(whole, [change(1, 2, 'X', 'one')]), [change(0, 3, 'Y', 'two')]);
		expect(toPieces(twice)[0]).toEqual({ src: [0, 3], text: 'Y', rule: 'one+two' });
	});

	test('keeps the source’s ranges apart where an edit reaches over a break in it', () => {
		const broken = join([trace(source, 0, 2), trace(source, 5, 7)]);
		expect(toPieces(edit(broken, [change(1, 3, 'X')]))).toEqual([
			{ src: [0, 1] },
			{ src: [1, 2], text: 'X', rule: 'r' },
			{ src: [5, 6], text: '', rule: 'r' },
			{ src: [6, 7] },
		]);
	});
});

describe('toPieces', () => {
	test('takes neighbours that were treated alike together, and no others', () => {
		const text = edit(whole, [change(0, 1, 'A'), change(1, 2, 'B'), change(2, 3, 'C', 'other')]);
		expect(toPieces(text).slice(0, 2)).toEqual([
			{ src: [0, 2], text: 'AB', rule: 'r' },
			{ src: [2, 3], text: 'C', rule: 'other' },
		]);
	});
});

describe('locateSource', () => {
	const edited = edit(whole, [change(2, 4, 'XYZ'), change(6, 7, '')]);
	test.each([
		['before a change', 0, 2, '甲乙'],
		['inside a replaced place, all of it', 3, 4, 'XYZ'],
		['over a replaced place', 1, 5, '乙XYZ戊'],
		['after it', 4, 6, '戊己'],
		['left out', 6, 7, ''],
		['around what was left out', 5, 8, '己辛'],
	])('finds words %s', (_, start, end, words) => {
		const place = locateSource(edited, start, end);
		expect(place && edited.text.slice(...place)).toBe(words);
	});

	test('finds nothing of what is not there', () => {
		expect(locateSource(slice(whole, 0, 4), 4, 6)).toBeNull();
	});
});

/** A text after edits at random places: pairs of numbers are cut down to places in order. */
function editAtRandom(traced: TracedText, seeds: readonly [number, number, string][]): TracedText {
	const length = traced.text.length;
	const places = seeds
		.flatMap(([one, other]) => [one % (length + 1), other % (length + 1)])
		.sort((left, right) => left - right);
	return edit(
		traced,
		seeds.map(([, , text], index) => change(places[index * 2] ?? 0, places[index * 2 + 1] ?? 0, text, `r${index % 2}`)),
	);
}

const seeds = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', 'X', '，', '……', 'abc')), { maxLength: 4 });
const edited = fc.array(seeds, { maxLength: 5 }).map((rounds) => rounds.reduce(editAtRandom, whole));

/** The source ranges of a text, in order of its runs. */
const ranges = (traced: TracedText) =>
	traced.runs.filter(({ start, end }) => end > start).map(({ start, end }) => [start, end]);

/** The characters of the source that a text accounts for, in order. */
const covered = (traced: TracedText) =>
	ranges(traced).flatMap(([start = 0, end = 0]) => Array.from({ length: end - start }, (_, at) => start + at));
const all = Array.from({ length: source.length }, (_, at) => at);

describe('whatever the edits', () => {
	test('the runs are the text, and so are the pieces', () => {
		fc.assert(
			fc.property(edited, (traced) => {
				expect(traced.runs.map(({ text }) => text).join('')).toBe(traced.text);
				expect(readPieces(toPieces(traced), source)).toBe(traced.text);
			}),
		);
	});

	test('every character of the source is accounted for once, in order', () => {
		fc.assert(
			fc.property(edited, (traced) => {
				expect(covered(traced)).toEqual(all);
			}),
		);
		fc.assert(
			fc.property(edited, (traced) => {
				expect(
					toPieces(traced).flatMap(({ src }) =>
						src ? Array.from({ length: src[1] - src[0] }, (_, at) => src[0] + at) : [],
					),
				).toEqual(all);
			}),
		);
	});

	test('what a rule did not touch is the source’s own', () => {
		fc.assert(
			fc.property(edited, (traced) => {
				for (const { text, start, end, rule } of traced.runs)
					if (rule === '') expect(text).toBe(source.slice(start, end));
			}),
		);
	});

	test('cutting it anywhere divides text and source without loss', () => {
		fc.assert(
			fc.property(edited, fc.array(fc.nat(), { maxLength: 4 }), (traced, cuts) => {
				const length = traced.text.length;
				const inner = cuts.map((cut) => cut % (length + 1)).filter((cut) => cut > 0 && cut < length);
				const bounds = [0, ...new Set(inner.sort((left, right) => left - right)), length];
				const parts = bounds.slice(1).map((end, index) => slice(traced, bounds[index] ?? 0, end));
				expect(parts.map(({ text }) => text).join('')).toBe(traced.text);
				expect(covered(join(parts))).toEqual(all);
				expect(parts.map(({ text }) => text)).toEqual(
					bounds.slice(1).map((end, index) => traced.text.slice(bounds[index], end)),
				);
			}),
		);
	});

	test('a head and an empty rest do not both hold what was left out at the end', () => {
		fc.assert(
			fc.property(edited, (traced) => {
				const length = traced.text.length;
				const parts = [slice(traced, 0, length), slice(traced, length)];
				if (length > 0) expect(covered(join(parts))).toEqual(all);
			}),
		);
	});

	test('the place of the whole source is the whole text', () => {
		fc.assert(
			fc.property(edited, (traced) => {
				expect(sourceRange(traced)).toEqual([0, source.length]);
				const place = locateSource(traced, 0, source.length);
				expect(place?.[1]).toBeLessThanOrEqual(traced.text.length);
			}),
		);
	});
});
