import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleMarkup } from '../../../src/text/line-breaks/title-markup.ts';
import { clauseUnits, titleClauses } from '../../../src/text/line-breaks/title-units.ts';

test.each([
	['甲乙 丙丁', ['甲乙', '丙丁']],
	['“甲” 《乙》', ['“甲”', '《乙》']],
	['甲 IPv6 乙', ['甲 IPv6 乙']],
	['一篇', ['一篇']],
])('the title %s has the clauses %j', (title, clauses) => expect(titleClauses(title)).toEqual(clauses));

test.each([
	['落实长江经济带发展战略', ['落实', '长江', '经济带发展', '战略']],
	['三年行动计划（2018—2020年）', ['三年', '行动', '计划', '（2018—2020年）']],
	['提到“城市”45次', ['提到', '“城市”', '45次']],
	['政府工作报告45次提到', ['政府', '工作', '报告', '45次', '提到']],
])('%s keeps words, ranges and numbers with their units together', (clause, units) => {
	expect(clauseUnits(clause)).toEqual(units);
});

test('names that the collection knows are not broken', () => {
	expect(clauseUnits('推动株洲高质量发展', ['株洲', '高质量发展'])).toEqual(['推动', '株洲', '高质量发展']);
});

test('a title as HTML says where it may break, and its text is the title letter by letter', () => {
	expect(titleMarkup('加快推动 高质量发展', ['高质量'])).toBe(
		'<span class="part">加快<wbr>推动</span> <span class="part">高质量<wbr>发展</span>',
	);
	expect(titleMarkup('计划（2018—2020年）')).toBe('计划<wbr>（<span class="nb">2018—2020年</span>）');
	const characters = fc.string({
		unit: fc.constantFrom('发', '展', '《', '》', '，', '的', '2', '0', '—', '年', ' ', 'A', '<', '&'),
		maxLength: 30,
	});
	fc.assert(
		fc.property(characters, (title) => {
			const text = titleMarkup(title)
				.replaceAll(/<\/?(?:wbr|span)[^>]*>/gu, '')
				.replaceAll('&lt;', '<')
				.replaceAll('&amp;', '&');
			expect(text.replaceAll(/[ \u3000]+/gu, ' ')).toBe(title.replaceAll(/[ \u3000]+/gu, ' '));
		}),
	);
});
