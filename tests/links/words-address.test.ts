import { expect, test } from 'vitest';
import { textDirective } from '../../src/links/text-directive.ts';
import { withoutWords, wordsAddress } from '../../src/links/words-address.ts';

test('the signs of a directive are encoded in every part', () => {
	expect(textDirective({ words: 'a-b,c&d e', prefix: '前-', suffix: '，后' })).toBe(
		':~:text=%E5%89%8D%2D-,a%2Db%2Cc%26d%20e,-%EF%BC%8C%E5%90%8E',
	);
});

test('an address to words carries parameter, locator and directive, as far as there are any and it stays short', () => {
	const address = 'https://example.org/documents/a/';
	const words = { from: 12, to: 14, check: 'k3f9aBcDe2q8X' };
	const written = `${address}?w=12-14.k3f9aBcDe2q8X`;
	const directed = { words: '河湖', prefix: '', suffix: '。' };
	expect(wordsAddress(address, 's1-p1', words, directed)).toBe(`${written}#s1-p1:~:text=%E6%B2%B3%E6%B9%96,-%E3%80%82`);
	expect(wordsAddress(address, 's1-p1', words, null)).toBe(`${written}#s1-p1`);
	expect(wordsAddress(address, '', words, null)).toBe(written);
	const long = { ...directed, words: '河湖'.repeat(8) };
	expect(wordsAddress(address, 's1-p1', words, long)).toBe(`${written}#s1-p1`);
});

test('an address without its words has all else', () => {
	const bare = (search: string) => withoutWords(new URL(`https://example.org/documents/a/${search}#s1`)).search;
	expect(bare('?w=1-2.abc&from=old')).toBe('?from=old');
	expect(bare('?quote=a&prefix=b&suffix=c&sum=d')).toBe('');
});
