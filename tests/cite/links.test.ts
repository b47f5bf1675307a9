import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { accessDate } from '../../src/cite/access-date.ts';
import { formatHtmlLink, formatMarkdownLink, formatPlainLink } from '../../src/cite/links.ts';
import { citationOf } from './sample.ts';

const url = 'https://example.org/documents/north-2024-water-plan/';
const link = `${url}?quote=%E6%B2%B3#s1-p2:~:text=%E6%B2%B3`;
const part = { locator: 's1-p2', name: '一、第2段', words: ['河<清>\n海晏'], doubts: [] };

test('plain link', () => {
	expect(formatPlainLink(citationOf())).toBe(`让江河更清 ${url}`);
	expect(formatPlainLink(citationOf({}, { part, link }))).toBe(`让江河更清，一、第2段 ${link}`);
});

test.each(['让江河更清', '[a](b) *c* _d_ `e` <f> &amp; \\ ![g]'])(
	'Markdown reads %j back as the text of a link',
	(title) => {
		const address = `${url}?quote=(a)`;
		const tree = unified()
			.use(remarkParse)
			.parse(formatMarkdownLink(citationOf({ title }, { link: address })));
		expect(tree.children).toMatchObject([
			{ type: 'paragraph', children: [{ type: 'link', url: `${url}?quote=%28a%29`, children: [{ value: title }] }] },
		]);
	},
);

test('HTML', () => {
	expect(formatHtmlLink(citationOf({}, { part, link }))).toBe(
		`甲乙，<a href="${link}"><cite>让江河更清，一、第2段</cite></a>`,
	);
	expect(formatHtmlLink(citationOf({ title: 'A & "B"', creators: [] }))).toBe(
		`<a href="${url}"><cite>A &amp; &quot;B&quot;</cite></a>`,
	);
});

test('the day of access is that of the reader’s calendar', () => {
	expect(accessDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
	expect(accessDate(new Date(2026, 0, 6, 0, 1))).toBe('2026-01-06');
});
