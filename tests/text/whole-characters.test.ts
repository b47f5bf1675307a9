import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	characterAt,
	characterBefore,
	characterCount,
	firstCharacters,
	isLongerThan,
	lastCharacters,
} from '../../src/text/whole-characters.ts';

/** Texts with characters beyond the Basic Multilingual Plane, and halves of them. */
const anyText = fc
	.array(fc.constantFrom('甲', '𬭸', '𠮷', '\ud872', '\udf78', 'a'), { maxLength: 12 })
	.map((parts) => parts.join(''));

describe('whole characters', () => {
	test('are counted as the language counts them', () => {
		fc.assert(
			fc.property(anyText, fc.nat({ max: 14 }), (text, count) => {
				const characters = [...text];
				expect(characterCount(text)).toBe(characters.length);
				expect(isLongerThan(text, count)).toBe(characters.length > count);
				expect(firstCharacters(text, count)).toBe(characters.slice(0, count).join(''));
				expect(lastCharacters(text, count)).toBe(
					characters.slice(characters.length - Math.min(count, characters.length)).join(''),
				);
			}),
		);
	});

	test('stand before and behind every offset between two', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let offset = 0;
				let before = '';
				for (const character of text) {
					expect([characterBefore(text, offset), characterAt(text, offset)]).toEqual([before, character]);
					offset += character.length;
					before = character;
				}
				expect([characterBefore(text, offset), characterAt(text, offset)]).toEqual([before, '']);
			}),
		);
	});
});
