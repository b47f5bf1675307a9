import { describe, expect, test } from 'vitest';
import {
	isAbsentOr,
	isBoolean,
	isCount,
	isListOf,
	isNullOr,
	isOneOf,
	isRecordOf,
	isShape,
	isString,
	readJson,
} from '../../src/model/guard.ts';

test.each([
	['a text', isString, ['', 'a'], [0, null, undefined, {}]],
	['a count', isCount, [0, 3], [-1, 1.5, Number.NaN, '3', null]],
	['a truth', isBoolean, [true, false], [0, 'true', null]],
	['one of some', isOneOf('a', 'b'), ['a', 'b'], ['c', '', null, 0]],
	['null or a text', isNullOr(isString), [null, ''], [undefined, 0]],
	['absent or a text', isAbsentOr(isString), [undefined, ''], [null, 0]],
	['a list', isListOf(isString), [[], ['a']], [[0], 'a', { length: 0 }, null]],
	['a record', isRecordOf(isCount), [{}, { a: 1 }], [{ a: '1' }, [], null, 'a']],
	['a shape', isShape<{ a: string }>({ a: isString }), [{ a: '' }, { a: '', b: 1 }], [{}, { a: 1 }, [], null, 'a']],
])('%s', (_, guard, ours, others) => {
	expect(ours.map((value) => guard(value))).toEqual(ours.map(() => true));
	expect(others.map((value) => guard(value))).toEqual(others.map(() => false));
});

describe('readJson', () => {
	test('gives what the text holds', () => expect(readJson('["a"]', isListOf(isString))).toEqual(['a']));
	test.each([null, undefined, '', '{', '[1]', 'null'])('gives null for %j', (json) => {
		expect(readJson(json, isListOf(isString))).toBeNull();
	});
});
