import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/normalise/trace/edit.ts';
import { toPieces } from '../../../src/normalise/trace/to-pieces.ts';
import {
	join,
	locateSource,
	slice,
	sourceRange,
	type TracedText,
	trace,
} from '../../../src/normalise/trace/traced-text.ts';
import { readPieces } from '../account.ts';

const source = '甲乙丙丁戊己庚辛壬癸';
const whole = trace(source, 0, source.length);
const change = (start: number, end: number, text: string, rule = 'r') => ({ start, end, text, rule });

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
				const place = locateSource(traced, [0, source.length]);
				expect(place?.[1]).toBeLessThanOrEqual(traced.text.length);
			}),
		);
	});
});
