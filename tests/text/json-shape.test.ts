import { describe, expect, test } from 'vitest';
import {
	hasShape,
	isAbsentOr,
	isCount,
	isListOf,
	isNullOr,
	isOneOf,
	isRecordOf,
	isText,
	isTruth,
	readJson,
} from '../../src/text/json-shape.ts';

test.each([
	['a text', isText, ['', 'a'], [0, null, undefined, {}]],
	['a count', isCount, [0, 3], [-1, 1.5, Number.NaN, '3', null]],
	['a truth', isTruth, [true, false], [0, 'true', null]],
	['one of some', isOneOf('a', 'b'), ['a', 'b'], ['c', '', null, 0]],
	['null or a text', isNullOr(isText), [null, ''], [undefined, 0]],
	['absent or a text', isAbsentOr(isText), [undefined, ''], [null, 0]],
	['a list', isListOf(isText), [[], ['a']], [[0], 'a', { length: 0 }, null]],
	['a record', isRecordOf(isCount), [{}, { a: 1 }], [{ a: '1' }, [], null, 'a']],
	['a shape', hasShape<{ a: string }>({ a: isText }), [{ a: '' }, { a: '', b: 1 }], [{}, { a: 1 }, [], null, 'a']],
])('%s', (_, guard, ours, others) => {
	expect(ours.map((value) => guard(value))).toEqual(ours.map(() => true));
	expect(others.map((value) => guard(value))).toEqual(others.map(() => false));
});

describe('readJson', () => {
	test('gives what the text holds', () => expect(readJson('["a"]', isListOf(isText))).toEqual(['a']));
	test.each([null, undefined, '', '{', '[1]', 'null'])('gives null for %j', (json) => {
		expect(readJson(json, isListOf(isText))).toBeNull();
	});
});
