import { describe, expect, test } from 'vitest';
import { coverSource } from '../../src/normalise/cover-source.ts';

describe('coverSource', () => {
	test('gives the white space that nobody took to the layout', () => {
		expect(
			coverSource(' 甲\n\n乙\u3000\n', [
				[1, 2],
				[4, 5],
			]).map(({ src, rule }) => [...src, rule]),
		).toEqual([
			[0, 1, 'layout'],
			[2, 4, 'layout'],
			[5, 7, 'layout'],
		]);
	});

	test('takes ranges in any order', () => {
		expect(
			coverSource('甲 乙', [
				[2, 3],
				[0, 1],
			]).map(({ src }) => src),
		).toEqual([[1, 2]]);
	});

	test('throws where a character is lost, and names it', () => {
		expect(() =>
			coverSource('甲乙丙', [
				[0, 1],
				[2, 3],
			]),
		).toThrow(/neither published nor removed.*乙/u);
		expect(() => coverSource('甲乙', [[0, 1]])).toThrow(/neither published nor removed.*乙/u);
	});

	test('throws where a character is taken twice, white space too', () => {
		expect(() =>
			coverSource('甲乙丙', [
				[0, 2],
				[1, 3],
			]),
		).toThrow(/twice.*乙/u);
		expect(() =>
			coverSource('甲 丙', [
				[0, 2],
				[1, 3],
			]),
		).toThrow(/twice/u);
	});
});
