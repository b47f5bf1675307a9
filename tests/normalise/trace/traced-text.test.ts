import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/normalise/trace/edit.ts';
import { toPieces } from '../../../src/normalise/trace/to-pieces.ts';
import { join, locateSource, slice, trace } from '../../../src/normalise/trace/traced-text.ts';

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
		const place = locateSource(edited, [start, end]);
		expect(place && edited.text.slice(...place)).toBe(words);
	});

	test('finds nothing of what is not there', () => {
		expect(locateSource(slice(whole, 0, 4), [4, 6])).toBeNull();
	});
});
