import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { changeKey } from '../../src/collation/change-key.ts';
import { layerOf } from '../../src/collation/layers.ts';
import { only, readPage } from '../built-site/page-tree.ts';
import { readApparatus, readCollations, readDocuments } from '../built-site/published-data.ts';

test.for(readDocuments('dist'))('$id: says how much was changed, as the apparatus does', ({ id, source }) => {
	const { paragraphs, queries, gaps } = readApparatus('dist', source);
	const isOwn = ({ document }: { document: string }) => document === id;
	// What is left out behind an emendation with the same reason is a part of it.
	const emendations = paragraphs.filter(isOwn).flatMap(({ pieces }) =>
		pieces.filter((piece, index) => {
			const before = pieces[index - 1];
			return piece.certainty && !(piece.text === '' && before?.certainty && before.reason === piece.reason);
		}),
	);
	const counts = [
		{ label: '校改', count: emendations.length },
		{ label: '存疑', count: queries.filter(isOwn).length },
		{ label: '缺文', count: gaps.filter(isOwn).length },
	].filter(({ count }) => count > 0);
	const page = readPage(`dist/documents/${id}/index.html`);
	const state = textOf(only(page, 'collation-view .state'));
	if (counts.length === 0) expect(state).toContain('没有');
	else expect(state).toBe(`本文${counts.map(({ label, count }) => `${label}\u00a0${count}\u00a0处`).join('，')}`);
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	expect(selectAll('#collation-record [data-layer="editorial"] li', page)).toHaveLength(total);
});

test.for(readCollations('dist'))('$document: head, switches, record and data count the same', (collation) => {
	const page = readPage(`dist/documents/${collation.document}/index.html`);
	const { counts, layers, texts } = collation;
	const told = texts.flatMap(({ changes, omissions, queries, gaps }) => [
		...changes.map(({ kind }) => layerOf(kind)),
		...omissions.map(() => layerOf('omission')),
		...queries.map(() => layerOf('query')),
		...gaps.map(() => layerOf('gap')),
	]);
	for (const [layer, count] of Object.entries(layers)) {
		expect(told.filter((id) => id === layer)).toHaveLength(count);
		const shown = only(page, `collation-view [data-layer="${layer}"] .count`);
		expect(textOf(shown)).toBe(`${count.toLocaleString('en-US')} 处`);
		const [section] = selectAll(`#collation-record [data-layer="${layer}"]`, page);
		expect(section?.properties['dataCount'] ?? '0').toBe(String(count));
		if (section === undefined) continue;
		const rules = selectAll('ul .line', section).map((line) => Number(textOf(line).replace(/\D/gu, '')));
		const listed = selectAll('ol > li', section).length + rules.reduce((sum, often) => sum + often, 0);
		expect(listed).toBe(count);
	}
	expect(counts.likely + counts.unsure).toBe(counts.queries);
	const { likely: _, unsure: __, ...groups } = counts;
	const total = Object.values(groups).reduce((sum, count) => sum + count, 0);
	expect(Object.values(layers).reduce((sum, count) => sum + count, 0)).toBe(total);
});

test.for(readCollations('dist'))(
	'$document: the record names differences that its data holds',
	({ document, texts }) => {
		const keys = texts.flatMap(({ locator, changes, omissions, queries, gaps }) => [
			...changes.map(({ kind, offset }) => changeKey({ locator, kind, offset })),
			...omissions.map(({ offset }) => changeKey({ locator, kind: 'omission', offset })),
			...queries.map(({ offset }) => changeKey({ locator, kind: 'query', offset })),
			...gaps.map(({ offset }) => changeKey({ locator, kind: 'gap', offset })),
		]);
		const named = selectAll('#collation-record a[data-change]', readPage(`dist/documents/${document}/index.html`));
		expect(
			named.map(({ properties }) => String(properties['dataChange'])).filter((key) => !keys.includes(key)),
		).toEqual([]);
	},
);
