import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as wordsOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/export/markup/html.ts';
import { markedText, type TextMarks } from '../../../src/export/markup/marked-text.ts';
import { textTable } from '../../../src/export/markup/text-table.ts';
import { wordsById } from '../../built-site/copied-text.ts';

const writeSign: TextMarks['writeSign'] = (sign) => html('sup', {}, [`〔${sign}〕`]);
const written = (text: string, marks: Partial<TextMarks>): string =>
	html('p', { id: 'p1' }, markedText(text, { signs: [], doubts: [], writeSign, ...marks })).xml;

describe('a published text with what stands in it', () => {
	test('signs stand at their offsets, in the lead where that goes on, and at the end where they lie beyond it', () => {
		const signs = [
			{ offset: 2, sign: 1 },
			{ offset: 3, sign: '缺' },
			{ offset: 99, sign: 2 },
		];
		expect(written('要快。做好。', { signs, lead: { length: 3, locator: 'p1-lead' } })).toBe(
			'<p id="p1"><strong class="lead" id="p1-lead">要快<sup>〔1〕</sup>。</strong><sup>〔缺〕</sup>做好。<sup>〔2〕</sup></p>',
		);
	});

	test('doubtful words are marked on both sides of an edge, once where doubts overlap', () => {
		const doubts = [
			[1, 4],
			[3, 5],
		] as const;
		expect(written('甲乙\n丙丁', { doubts, lead: { length: 2, locator: 'l' } })).toBe(
			'<p id="p1"><strong class="lead" id="l">甲<span class="doubt">乙</span></strong><span class="doubt"><br/>丙丁</span></p>',
		);
	});

	test('without the signs the words are the published text', () => {
		const text = fc.string({ unit: fc.constantFrom('甲', '<', '&', '"', '，', '𬭸'), minLength: 1, maxLength: 12 });
		const range = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
		const sign = fc.record({ offset: fc.nat(14), sign: fc.constantFrom<number | string>(1, '缺') });
		fc.assert(
			fc.property(text, fc.array(sign), fc.array(range), (words, signs, doubts) => {
				expect(wordsById(written(words, { signs, doubts })).get('p1')).toBe(words);
			}),
		);
	});
});

test('a table has its signs and doubts in the cells where they belong', () => {
	const marks = { signs: [{ offset: 8, sign: 1 }], doubts: [[7, 8] as const], writeSign };
	const tree = fromHtml(textTable('项目\t数\n库\t三', marks).xml);
	expect(selectAll('th', tree).map(wordsOf)).toEqual(['项目', '数']);
	expect(selectAll('td', tree).map(wordsOf)).toEqual(['库', '三〔1〕']);
	expect(wordsOf(select('.doubt', tree) ?? tree)).toBe('三');
});
