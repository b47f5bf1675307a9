import { expect, test } from 'vitest';
import { headingsAbove } from '../../../src/search/records/headings-above.ts';
import { recordDocument } from '../../../src/search/records/records.ts';
import { inventDocument } from '../collection.ts';

test('the records of a document are its title, headings and paragraphs in reading order', () => {
	const { records } = recordDocument(
		inventDocument({ id: 'doc', title: '题', blocks: ['前言', '# 甲', '**乙。**丙', '## 丁', '戊', '# 己', '庚'] }),
	);
	expect(records.map(({ kind, locator, level, lead, text }) => [kind, locator, level, lead, text])).toEqual([
		['title', '', 0, 0, '题'],
		['text', 'p1', 0, 0, '前言'],
		['heading', 's1', 1, 0, '甲'],
		['text', 's1-p1', 0, 2, '乙。丙'],
		['heading', 's1-1', 2, 0, '丁'],
		['text', 's1-1-p1', 0, 0, '戊'],
		['heading', 's2', 1, 0, '己'],
		['text', 's2-p1', 0, 0, '庚'],
	]);
	const above = headingsAbove(records).map((headings) => headings.map(({ locator }) => locator));
	expect(above).toEqual([[], [], [], ['s1'], ['s1'], ['s1', 's1-1'], [], ['s2']]);
});

test('a heading has its number, and the title of an enclosed text counts as a lead', () => {
	const document = inventDocument({ id: 'doc', blocks: ['计划', '# 总体要求'] });
	const [paragraph] = document.paragraphs;
	const [entry] = document.outline;
	const { records } = recordDocument({
		...document,
		paragraphs: paragraph === undefined ? [] : [{ ...paragraph, role: 'title' }],
		outline: entry === undefined ? [] : [{ ...entry, number: '一、' }],
	});
	expect(records[1]).toMatchObject({ text: '计划', lead: 2 });
	expect(records[2]).toMatchObject({ text: '一、总体要求' });
});
