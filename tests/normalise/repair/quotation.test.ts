import { expect, test } from 'vitest';
import { unclosed } from '../../../src/normalise/repair/quotation.ts';

test.each([
	['', []],
	['“一网通办”', []],
	['“一网通办', ['“']],
	['“《规划', ['“', '《']],
	['（含《规划》', ['（']],
	['”》）', []],
	['“（”', ['“', '（']],
	['“一”“二', ['“']],
])('in %j there stays open %j', (text, open) => {
	expect(unclosed(text)).toEqual(open);
});
