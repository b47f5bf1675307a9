import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { only, readPage } from '../built-site/page-tree.ts';
import { readApparatus, readDocuments } from '../built-site/published-data.ts';

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
	else expect(state).toBe(`本文${counts.map(({ label, count }) => `${label} ${count} 处`).join('，')}`);
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	expect(selectAll('#collation-record li', page)).toHaveLength(total);
});
