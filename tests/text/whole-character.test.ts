import { expect, test } from 'vitest';
import { characterEnd, characterStart } from '../../src/text/whole-character.ts';

test('an offset inside a character is moved to its edge, others stay', () => {
	const text = '甲𠮷𬭸乙';
	expect([0, 1, 2, 3, 4, 5, 6].map((offset) => characterStart(text, offset))).toEqual([0, 1, 1, 3, 3, 5, 6]);
	expect([0, 1, 2, 3, 4, 5, 6].map((offset) => characterEnd(text, offset))).toEqual([0, 1, 3, 3, 5, 5, 6]);
});

test('a half that stands alone is no part of a character', () => {
	const halves = '\udc00\ud800甲';
	expect([0, 1, 2, 3].map((offset) => characterStart(halves, offset))).toEqual([0, 1, 2, 3]);
});
