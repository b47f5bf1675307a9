import { expect, test } from 'vitest';
import { overBudget, type Result } from '../../../benchmarks/build/over-budget.ts';

const budget = {
	documents: 3500,
	seconds: 360,
	memory: 4096,
	secondsAfterOneChange: 5,
	largestPage: 400_000,
	growth: { from: 500, most: 1.2 },
};
const result = (documents: number, processor: number, seconds = 300, bytes = 1000): Result => ({
	documents,
	again: { wall: 4, processor: 4, memory: 100 },
	built: { wall: seconds, processor, memory: 2000 },
	largestPage: { path: 'index.html', bytes },
});

test('what keeps within the budget is not named', () => {
	expect(overBudget([result(500, 50), result(3500, 400)], budget)).toEqual([]);
});

test('what is over the budget is named, with what was found', () => {
	expect(overBudget([result(500, 50), result(3500, 490, 361.5, 400_001)], budget)).toEqual([
		'build, seconds: found 361.50, allowed 360',
		'build, largestPage: found 400001.00, allowed 400000',
		'build, growth: found 1.40, allowed 1.2',
	]);
});

test('other sizes have no budget', () => {
	expect(overBudget([result(500, 5000, 9999)], budget)).toEqual([]);
});
