import { describe, expect, test } from 'vitest';
import type { Citation, CitedDocument } from '../../src/cite/citation.ts';
import { formatGbt7714 } from '../../src/cite/gbt-7714.ts';
import { citationOf } from './sample.ts';

const url = 'https://example.org/documents/north-2024-water-plan/';

interface Case {
	name: string;
	document?: Partial<CitedDocument>;
	citation?: Partial<Citation>;
	by2025: string;
	by2015: string;
}

const print = { online: false };
const newspaper = { type: 'newspaper' } as const;
const journal = { type: 'journal', container: '治理', page: null } as const;
const report = { type: 'report', container: '北城政务网', page: null } as const;
const web = { type: 'web', container: '北城政务网', page: null } as const;

const cases: Case[] = [
	{
		name: 'newspaper, print',
		document: newspaper,
		citation: print,
		by2025: '甲乙.让江河更清[N].北城日报，2024-05-06（A2）.',
		by2015: '甲乙. 让江河更清[N]. 北城日报, 2024-05-06(A2).',
	},
	{
		name: 'newspaper, online',
		document: newspaper,
		by2025: `甲乙.让江河更清[N/OL].北城日报，2024-05-06（A2）.${url}.`,
		by2015: `甲乙. 让江河更清[N/OL]. 北城日报, 2024-05-06(A2)[2026-11-22]. ${url}.`,
	},
	{
		name: 'newspaper without page',
		document: { ...newspaper, page: null },
		citation: print,
		by2025: '甲乙.让江河更清[N].北城日报，2024-05-06.',
		by2015: '甲乙. 让江河更清[N]. 北城日报, 2024-05-06.',
	},
	{
		name: 'newspaper without name',
		document: { ...newspaper, container: null },
		citation: print,
		by2025: '甲乙.让江河更清[N].2024-05-06（A2）.',
		by2015: '甲乙. 让江河更清[N]. 2024-05-06(A2).',
	},
	{
		name: 'newspaper without date',
		document: { ...newspaper, date: null },
		citation: print,
		by2025: '甲乙.让江河更清[N].北城日报（A2）.',
		by2015: '甲乙. 让江河更清[N]. 北城日报(A2).',
	},
	{
		name: 'newspaper of which nothing is known',
		document: { ...newspaper, container: null, date: null, page: null, creators: [] },
		citation: print,
		by2025: '让江河更清[N].',
		by2015: '让江河更清[N].',
	},
	{
		name: 'the same online',
		document: { ...newspaper, container: null, date: null, page: null, creators: [] },
		by2025: `让江河更清[N/OL].${url}.`,
		by2015: `让江河更清[N/OL]. [2026-11-22]. ${url}.`,
	},
	{
		name: 'a month',
		document: { ...newspaper, date: { value: '2024-05', inferred: false } },
		citation: print,
		by2025: '甲乙.让江河更清[N].北城日报，2024-05（A2）.',
		by2015: '甲乙. 让江河更清[N]. 北城日报, 2024-05(A2).',
	},
	{
		name: 'an inferred year',
		document: { ...newspaper, date: { value: '2024', inferred: true }, page: null },
		by2025: `甲乙.让江河更清[N/OL].北城日报，[2024].${url}.`,
		by2015: `甲乙. 让江河更清[N/OL]. 北城日报, [2024][2026-11-22]. ${url}.`,
	},
	{
		name: 'a title that an editor gave',
		document: { ...newspaper, titleInferred: true },
		citation: print,
		by2025: '甲乙.[让江河更清][N].北城日报，2024-05-06（A2）.',
		by2015: '甲乙. [让江河更清][N]. 北城日报, 2024-05-06(A2).',
	},
	{
		name: 'three creators',
		document: { ...newspaper, creators: ['甲乙', '丙丁', '戊己'] },
		citation: print,
		by2025: '甲乙，丙丁，戊己.让江河更清[N].北城日报，2024-05-06（A2）.',
		by2015: '甲乙, 丙丁, 戊己. 让江河更清[N]. 北城日报, 2024-05-06(A2).',
	},
	{
		name: 'four creators',
		document: { ...newspaper, creators: ['甲乙', '丙丁', '戊己', '庚辛'] },
		citation: print,
		by2025: '甲乙，丙丁，戊己，等.让江河更清[N].北城日报，2024-05-06（A2）.',
		by2015: '甲乙, 丙丁, 戊己, 等. 让江河更清[N]. 北城日报, 2024-05-06(A2).',
	},
	{
		name: 'no creator',
		document: { ...newspaper, creators: [] },
		citation: print,
		by2025: '让江河更清[N].北城日报，2024-05-06（A2）.',
		by2015: '让江河更清[N]. 北城日报, 2024-05-06(A2).',
	},
	{
		name: 'journal with year and number',
		document: { ...journal, year: 2024, issue: '21' },
		by2025: `甲乙.让江河更清[J/OL].治理，2024（21）.${url}.`,
		by2015: `甲乙. 让江河更清[J/OL]. 治理, 2024(21)[2026-11-22]. ${url}.`,
	},
	{
		name: 'journal with volume and number, print',
		document: { ...journal, year: 2024, volume: '32', issue: '10' },
		citation: print,
		by2025: '甲乙.让江河更清[J].治理，2024，32（10）.',
		by2015: '甲乙. 让江河更清[J]. 治理, 2024, 32(10).',
	},
	{
		name: 'journal with number but no year of its own',
		document: { ...journal, issue: '3', date: { value: '2024-05-06', inferred: true } },
		by2025: `甲乙.让江河更清[J/OL].治理，[2024]（3）.${url}.`,
		by2015: `甲乙. 让江河更清[J/OL]. 治理, [2024](3)[2026-11-22]. ${url}.`,
	},
	{
		name: 'journal with neither volume nor number',
		document: journal,
		by2025: `甲乙.让江河更清[J/OL].治理，2024-05-06.${url}.`,
		by2015: `甲乙. 让江河更清[J/OL]. 治理, 2024-05-06[2026-11-22]. ${url}.`,
	},
	{
		name: 'journal without name and date',
		document: { ...journal, container: null, date: null, issue: '3' },
		by2025: `甲乙.让江河更清[J/OL].（3）.${url}.`,
		by2015: `甲乙. 让江河更清[J/OL]. (3)[2026-11-22]. ${url}.`,
	},
	{
		name: 'report',
		document: report,
		by2025: `甲乙.让江河更清[R/OL].2024-05-06.${url}.`,
		by2015: `甲乙. 让江河更清[R/OL]. (2024-05-06)[2026-11-22]. ${url}.`,
	},
	{
		name: 'report, print',
		document: report,
		citation: print,
		by2025: '甲乙.让江河更清[R].2024-05-06.',
		by2015: '甲乙. 让江河更清[R]. 2024-05-06.',
	},
	{
		name: 'report without date',
		document: { ...report, date: null },
		by2025: `甲乙.让江河更清[R/OL].${url}.`,
		by2015: `甲乙. 让江河更清[R/OL]. [2026-11-22]. ${url}.`,
	},
	{
		name: 'web page',
		document: web,
		by2025: `甲乙.让江河更清[EB/OL].（2024-05-06）[2026-11-22].${url}.`,
		by2015: `甲乙. 让江河更清[EB/OL]. (2024-05-06)[2026-11-22]. ${url}.`,
	},
	{
		name: 'a web page is never print',
		document: web,
		citation: print,
		by2025: `甲乙.让江河更清[EB/OL].（2024-05-06）[2026-11-22].${url}.`,
		by2015: `甲乙. 让江河更清[EB/OL]. (2024-05-06)[2026-11-22]. ${url}.`,
	},
	{
		name: 'web page without date and creator',
		document: { ...web, date: null, creators: [] },
		by2025: `让江河更清[EB/OL].[2026-11-22].${url}.`,
		by2015: `让江河更清[EB/OL]. [2026-11-22]. ${url}.`,
	},
	{
		name: 'web page with an inferred year',
		document: { ...web, date: { value: '2024', inferred: true } },
		by2025: `甲乙.让江河更清[EB/OL].（[2024]）[2026-11-22].${url}.`,
		by2015: `甲乙. 让江河更清[EB/OL]. ([2024])[2026-11-22]. ${url}.`,
	},
	{
		name: 'number of the document',
		document: { ...web, creators: ['北城市委', '北城市人民政府'], number: '北发〔2024〕5号' },
		by2025: `北城市委，北城市人民政府.让江河更清：北发〔2024〕5号[EB/OL].（2024-05-06）[2026-11-22].${url}.`,
		by2015: `北城市委, 北城市人民政府. 让江河更清: 北发〔2024〕5号[EB/OL]. (2024-05-06)[2026-11-22]. ${url}.`,
	},
	{
		name: 'a section: its address',
		document: web,
		citation: { part: { locator: 's2-1', name: '二、（一）', words: ['正文。'], doubts: [] }, url: `${url}#s2-1` },
		by2025: `甲乙.让江河更清[EB/OL].（2024-05-06）[2026-11-22].${url}#s2-1.`,
		by2015: `甲乙. 让江河更清[EB/OL]. (2024-05-06)[2026-11-22]. ${url}#s2-1.`,
	},
];

describe.each(cases)('$name', ({ document, citation, by2025, by2015 }) => {
	test('2025', () => expect(formatGbt7714(citationOf(document, citation), '2025')).toBe(by2025));
	test('2015', () => expect(formatGbt7714(citationOf(document, citation), '2015')).toBe(by2015));
});
