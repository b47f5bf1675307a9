import { readFileSync } from 'node:fs';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { documentQualitiesSchema } from '../../src/model/published.ts';
import { hrefs, readPage } from '../built-site/page-tree.ts';
import { listPages } from '../built-site/pages.ts';
import { readCollations, readDocuments } from '../built-site/published-data.ts';

const quality = documentQualitiesSchema.parse(JSON.parse(readFileSync('dist/data/quality.json', 'utf8')));
const tables = listPages('dist')
	.filter(({ path }) => /^quality\/(?:page\/\d+\/)?$/u.test(path))
	.map(({ file }) => readPage(file));

test('the data say of every document what its own files say', () => {
	const counts = new Map(readCollations('dist').map((collation) => [collation.document, collation.counts]));
	expect(quality).toMatchObject(
		readDocuments('dist').map(({ id, title, date, dateBasis, source, titleInferred, fragment = null }) => {
			const { emendations, queries, likely, unsure, gaps } = counts.get(id) ?? {};
			const state = { emendations, queries, likely, unsure, gaps };
			return { id, title, date, dateBasis, source, titleInferred: titleInferred !== undefined, fragment, ...state };
		}),
	);
	expect(quality.some(({ queries }) => queries !== null && queries > 0)).toBe(true);
});

test('the table has the same numbers, and leads to every document and its source', () => {
	const rows = tables.flatMap((table) => selectAll('tbody tr', table));
	const shown = rows.map((row) => ({
		links: hrefs(row, 'a'),
		numbers: selectAll('.number', row).slice(0, 3).map(textOf).join(' '),
		basis: textOf(selectAll('td:last-child', row)[0] ?? row),
	}));
	const known = quality.map(({ id, source, emendations, queries, gaps, dateBasis }) => ({
		links: [`/documents/${id}/`, `/sources/${source}/`],
		numbers: `${emendations} ${queries} ${gaps}`,
		basis: dateBasis === 'inferred' ? '推定' : '来源所载',
	}));
	expect(shown).toHaveLength(known.length);
	expect(shown).toEqual(expect.arrayContaining(known));
});

test('the spreadsheet has a line for each document, under the names of the data', () => {
	const lines = readFileSync('dist/data/quality.csv', 'utf8').split('\r\n');
	expect(lines[0]).toBe(`\uFEFF${Object.keys(quality[0] ?? {}).join(',')}`);
	expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(quality.map(({ id }) => id));
});
