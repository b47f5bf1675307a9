import { expect, test } from 'vitest';
import { newestAdditions } from '../../../src/catalogue/home/newest-additions.ts';
import { catalogueOf, document, manifest } from '../sample.ts';

test('the documents whose text was obtained last come first, of one day the newest; without a day none', () => {
	const { newestFirst } = catalogueOf([
		document({ id: 'early', year: '2018', source: 'source-a' }),
		document({ id: 'late', year: '2024', source: 'source-a' }),
	]);
	const [late, early] = newestFirst;
	if (late === undefined || early === undefined) throw new Error('found no documents');
	const other = { ...early, source: 'source-b', summary: { ...early.summary, id: 'other' } };
	const unknown = { ...early, source: 'source-c' };
	const obtained = (id: string, retrieved: string | undefined) => {
		const own = manifest(id, ['early']);
		return [id, { ...own, provenance: { ...own.provenance, retrieved } }] as const;
	};
	const sources = new Map([
		obtained('source-a', '2026-01-02'),
		obtained('source-b', '2026-03-04'),
		obtained('source-c', undefined),
	]);
	const all = { newestFirst: [late, unknown, early, other], sources };
	expect(newestAdditions(all, 5).map(({ document: { id }, retrieved }) => [id, retrieved])).toEqual([
		['other', '2026-03-04'],
		['late', '2026-01-02'],
		['early', '2026-01-02'],
	]);
	expect(newestAdditions(all, 1)).toHaveLength(1);
});
