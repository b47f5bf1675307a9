import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { canQuote, citationForms, writeCitation } from '../../src/cite/citation-forms.ts';
import { citationOf } from './sample.ts';

const url = 'https://example.org/documents/north-2024-water-plan/';
const link = `${url}?range=0-4&check=abcdef#s1-p2`;
const words = ['河“清‘海’”', '晏'];
const part = { locator: 's1-p2', name: '一、第2段', words, doubts: [] };
const citation = citationOf({}, { part, link });

test('every paragraph opens with a mark, the last closes, and marks inside change their level (GB/T 15834, 4.8.3)', () => {
	const reference = writeCitation(citation, 'gbt-7714-2025', 'reference');
	expect(reference).toMatch(/^甲乙\.让江河更清\[/u);
	expect(writeCitation(citation, 'gbt-7714-2025', 'quotation')).toBe(`“河‘清“海”’\n“晏”\n——${reference}`);
	expect(writeCitation(citation, 'link', 'quotation')).toBe(`“河‘清“海”’\n“晏”\n——让江河更清，一、第2段 ${link}`);
});

test('HTML: a block quotation with the address of the words', () => {
	const quoted = citationOf({}, { part: { ...part, words: ['河<清>\n海晏'] }, link });
	expect(writeCitation(quoted, 'html', 'quotation')).toBe(
		`<blockquote cite="${link.replace('&', '&amp;')}">\n<p>河&lt;清&gt;<br>海晏</p>\n</blockquote>\n<p>——${writeCitation(quoted, 'html', 'reference')}</p>`,
	);
});

test('what is doubtful is said behind the words, in every form that quotes', () => {
	const doubted = citationOf({}, { part: { ...part, doubts: ['「晏」疑作「宴」', '「<河>」可疑'] }, link });
	const written = (form: keyof typeof citationForms) => writeCitation(doubted, form, 'quotation');
	expect(written('gbt-7714-2025')).toContain('“晏”〔存疑：「晏」疑作「宴」；「<河>」可疑〕\n——');
	expect(written('markdown')).toContain('> 晏\n>\n> 〔存疑：「晏」疑作「宴」；「\\<河\\>」可疑〕\n>\n> ——');
	expect(written('html')).toContain('</blockquote>\n<p>〔存疑：「晏」疑作「宴」；「&lt;河&gt;」可疑〕</p>\n<p>——');
});

test.each([
	'[a](b) *c* _d_ `e` <f> &amp; \\ ![g] ~~h~~',
	'# 一',
	'- 二',
	'+ 三',
	'1. 四',
	'2) 五',
	'=== 六',
	'---',
	'> 七',
	'| 八 | 九 |\n| --- | --- |',
])('Markdown reads %j back as quoted words', (text) => {
	const quoted = citationOf({}, { part: { ...part, words: [text, '晏'] }, link });
	const tree = unified()
		.use(remarkParse)
		.parse(writeCitation(quoted, 'markdown', 'quotation'));
	expect(tree.children).toMatchObject([
		{
			type: 'blockquote',
			children: [
				{ type: 'paragraph', children: [{ type: 'text', value: text }] },
				{ type: 'paragraph', children: [{ type: 'text', value: '晏' }] },
				{
					type: 'paragraph',
					children: [
						{ type: 'text', value: '——' },
						{ type: 'link', url: link },
					],
				},
			],
		},
	]);
});

test('what has no words, and forms for programs, give the reference', () => {
	for (const form of Object.keys(citationForms) as (keyof typeof citationForms)[]) {
		const whole = citationOf();
		expect(canQuote(whole, form)).toBe(false);
		expect(writeCitation(whole, form, 'quotation')).toBe(writeCitation(whole, form, 'reference'));
	}
	expect(canQuote(citation, 'bibtex')).toBe(false);
	expect(writeCitation(citation, 'bibtex', 'quotation')).toBe(writeCitation(citation, 'bibtex', 'reference'));
	expect(canQuote(citation, 'gbt-7714-2025')).toBe(true);
});
