import { expect, test } from 'vitest';
import { textDirective } from '../../src/links/text-directive.ts';
import { wordsAddress } from '../../src/links/words-address.ts';

test('the signs of a directive are encoded in every part', () => {
	expect(textDirective({ start: 'a-b,c&d', end: 'e f', prefix: '前-', suffix: '，后' })).toBe(
		':~:text=%E5%89%8D%2D-,a%2Db%2Cc%26d,e%20f,-%EF%BC%8C%E5%90%8E',
	);
});

test('an address to words carries parameters, locator and directive, as far as there are any', () => {
	const address = 'https://example.org/documents/a/';
	const quote = { start: '河湖', end: null, prefix: '', suffix: '', sum: '' };
	const written = `${address}?quote=%E6%B2%B3%E6%B9%96`;
	expect(wordsAddress(address, 's1-p1', quote, { ...quote, suffix: '。' })).toBe(
		`${written}#s1-p1:~:text=%E6%B2%B3%E6%B9%96,-%E3%80%82`,
	);
	expect(wordsAddress(address, 's1-p1', quote, null)).toBe(`${written}#s1-p1`);
	expect(wordsAddress(address, '', quote, null)).toBe(written);
});
