import { afterEach, describe, expect, test, vi } from 'vitest';
import { dateLabel } from '../../src/catalogue/labels/date-label.ts';
import { excerpt } from '../../src/catalogue/labels/excerpt.ts';
import { documentUrl, homeUrl, sourceUrl, yearUrl } from '../../src/links/page-urls.ts';
import { publishedUrl } from '../../src/links/published-url.ts';
import { headingLabel, leadLabel } from '../../src/structure/heading-label.ts';
import { headingText } from '../../src/structure/heading-text.ts';

test.each([
	['2018-06-29', 'stated', '2018年6月29日'],
	['2024-05', 'stated', '2024年5月'],
	['2024', 'stated', '2024年'],
	['2024', 'inferred', '2024年（推定）'],
] as const)('a date %s that is %s reads %s', (value, basis, label) => {
	expect(dateLabel({ value, basis })).toBe(label);
});

test('headings join number and words, with a space after a bare number', () => {
	expect(headingText({ number: '一、', heading: '总体要求' })).toBe('一、总体要求');
	expect(headingText({ number: '第三条', heading: '范围' })).toBe('第三条\u3000范围');
	expect(headingText({ number: '第三条', heading: '' })).toBe('第三条');
	expect(headingText({ number: null, heading: '结语' })).toBe('结语');
	expect(headingLabel({ number: '1.', heading: '打好攻坚战。' })).toBe('1.打好攻坚战');
	expect(leadLabel('——坚持统筹联动。')).toBe('坚持统筹联动');
});

describe('an excerpt', () => {
	test('is the whole of a short text', () => expect(excerpt('短。', 10)).toBe('短。'));
	test('ends at a pause near its end', () =>
		expect(excerpt('一二三四五六七，八九十一二三', 10)).toBe('一二三四五六七……'));
	test('else is cut', () => expect(excerpt('一，二三四五六七八九十一二', 10)).toBe('一，二三四五六七八九……'));
	test('never cuts a character in two', () => expect(excerpt('𠮷'.repeat(12), 10)).toBe(`${'𠮷'.repeat(10)}……`));
});

describe('addresses', () => {
	afterEach(() => vi.unstubAllEnvs());

	test('stand under the base', () => {
		vi.stubEnv('BASE_URL', '/policy/');
		expect([homeUrl(), yearUrl(2018), documentUrl('a', 's1-p2'), sourceUrl('b', 7)]).toEqual([
			'/policy/',
			'/policy/years/2018/',
			'/policy/documents/a/#s1-p2',
			'/policy/sources/b/#L7',
		]);
	});

	test('of data are absolute where the site knows its origin', () => {
		expect(publishedUrl('a', undefined)).toBe('/documents/a/');
		expect(publishedUrl('a', new URL('https://example.org'))).toBe('https://example.org/documents/a/');
	});
});
