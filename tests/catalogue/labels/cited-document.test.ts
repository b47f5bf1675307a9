import { expect, test } from 'vitest';
import { citedDocument } from '../../../src/catalogue/labels/cited-document.ts';
import { passageNames } from '../../../src/catalogue/labels/passage-names.ts';
import type { Manifest } from '../../../src/model/manifest.ts';
import { outlineTree } from '../../../src/structure/outline-tree.ts';
import { document, manifest, paragraph, section } from '../sample.ts';

function sourceWith(provenance: Partial<Manifest['provenance']>): Manifest {
	const source = manifest('source-a', ['plan']);
	return { ...source, provenance: { ...source.provenance, ...provenance } };
}

test.each([
	[{ method: 'newspaper-ocr' }, 'report', 'newspaper'],
	[{ method: 'newspaper-ocr', medium: 'journal' }, 'essay', 'journal'],
	[{ method: 'web-page', medium: 'newspaper' }, 'news', 'newspaper'],
	[{ method: 'web-page', medium: 'journal' }, 'report', 'journal'],
	[{ method: 'web-page' }, 'plan', 'web'],
	[{ method: 'web-page' }, 'report', 'report'],
	[{ method: 'official-file' }, 'report', 'report'],
	[{ method: 'transcription' }, 'speech', 'web'],
] as const)('%j, %s: %s', (provenance, kind, type) => {
	const cited = citedDocument(document({ id: 'plan', year: '2024', kind }), sourceWith(provenance));
	expect(cited.type).toBe(type);
});

test('what is not stated is not there', () => {
	expect(citedDocument(document({ id: 'plan', year: '2024' }), sourceWith({}))).toEqual({
		id: 'plan',
		type: 'web',
		title: 'plan',
		titleInferred: false,
		number: null,
		creators: [],
		date: { value: '2024', inferred: false },
		container: null,
		year: null,
		volume: null,
		issue: null,
		page: null,
	});
});

test('what is stated of document and source', () => {
	const source = sourceWith({ publication: '治理', medium: 'journal', year: 2023, number: '21', page: 'A1' });
	const entries = source.documents.map((entry) => ({ ...entry, page: 'A2' }));
	const plan = document({
		id: 'plan',
		year: '2024',
		authors: [{ name: '甲乙', role: '书记' }],
		issuers: ['北城市委'],
		titleInferred: [{ line: 1, quote: '题' }],
	});
	expect(citedDocument(plan, { ...source, documents: entries })).toMatchObject({
		titleInferred: true,
		creators: ['甲乙'],
		container: '治理',
		year: 2023,
		issue: '21',
		page: 'A2',
	});
	expect(citedDocument({ ...plan, authors: [] }, source)).toMatchObject({ creators: ['北城市委'], page: 'A1' });
});

test('passages are called by the numbers of the outline', () => {
	const tree = outlineTree({
		outline: [
			section('s1', 1, '一、', '目标', []),
			section('s1-2', 2, '（二）', '任务', []),
			section('s1-2-3', 3, '3.', '治水', []),
			{ locator: 's2', level: 1, number: null, heading: '结语。', themes: [] },
			section('s2-4', 2, '第四条', '', []),
		],
		paragraphs: [
			paragraph('p1', null, '称谓：'),
			paragraph('p2', null, '正文。'),
			paragraph('s1-2-3-p1', 's1-2-3', '正文。'),
			paragraph('s1-2-3-p2', 's1-2-3', '正文。'),
			paragraph('s2-4-p1', 's2-4', '正文。'),
		],
	});
	expect(passageNames(tree)).toEqual({
		p1: '第1段',
		p2: '第2段',
		s1: '一',
		's1-2': '一（二）',
		's1-2-3': '一（二）3',
		's1-2-3-p1': '一（二）3第1段',
		's1-2-3-p2': '一（二）3第2段',
		s2: '“结语”',
		's2-4': '“结语”第四条',
		's2-4-p1': '“结语”第四条第1段',
	});
});
