import { expect, test } from 'vitest';
import { isKey, keyName } from '../../../src/components/place-bar/place-key.ts';

test('letters are told apart by Shift, whatever Caps Lock does', () => {
	const presses = [
		{ key: 'n', shiftKey: false, typed: 'n' },
		{ key: 'N', shiftKey: false, typed: 'n' },
		{ key: 'N', shiftKey: true, typed: 'N' },
		{ key: 'n', shiftKey: true, typed: 'N' },
	];
	for (const { typed, ...press } of presses) {
		expect(isKey(press, typed)).toBe(true);
		expect(isKey(press, typed === 'n' ? 'N' : 'n')).toBe(false);
	}
});

test('a sign is what the keyboard writes, with Shift or without', () => {
	expect(isKey({ key: '[', shiftKey: true }, '[')).toBe(true);
	expect(isKey({ key: '{', shiftKey: true }, '[')).toBe(false);
});

test('keys are named as aria-keyshortcuts wants', () => {
	expect(['n', 'N', '['].map(keyName)).toEqual(['N', 'Shift+N', '[']);
});
