import { expect, test } from 'vitest';
import { documentAfter } from '../../../../src/components/search/hits/document-after.ts';
import { noFilters } from '../../../../src/model/facet.ts';
import type { SearchAnswer } from '../../../../src/search/answer/answer.ts';
import { createEngine } from '../../../../src/search/answer/engine.ts';
import { inventRecords, lastAnswer, openInvented } from '../../../search/collection.ts';

const records = inventRecords(
	{ id: 'old', year: 2018, blocks: ['海绵城市，海绵城市', '海绵城市', '海，绵城市'] },
	{ id: 'middle', year: 2020, blocks: ['海绵城市'] },
	{ id: 'other', year: 2021, blocks: ['没有'] },
	{ id: 'new', year: 2024, blocks: ['海，绵城市'] },
);
const engine = createEngine(await openInvented(records, 'whole'));
const ask = (order: 'newest' | 'oldest', limit = 9, perDocument = 3): Promise<SearchAnswer> =>
	lastAnswer(engine, { query: '海绵城市', filters: noFilters, order, limit, perDocument });
const after = (answer: SearchAnswer, id: string) => documentAfter(answer, (other) => other === id);

test('the next document is that of the list, each taken once: exact hits first, in the order chosen', async () => {
	const newest = await ask('newest');
	expect(after(newest, 'middle')?.group?.document.id).toBe('old');
	expect(after(newest, 'old')?.group?.document.id).toBe('new');
	expect(after(newest, 'new')).toEqual({ group: null, mayBeMore: false });
	expect(after(await ask('oldest'), 'old')?.group).toMatchObject({ document: { id: 'middle' }, total: 1 });
});

test('after the last that was sent there may be more', async () => {
	expect(after(await ask('newest', 1), 'middle')).toEqual({ group: null, mayBeMore: true });
});

test('after the last document there is none, though not all its places were sent', async () => {
	expect(after(await ask('newest', 9, 1), 'new')).toEqual({ group: null, mayBeMore: false });
});

test('of a document that is not in the list nothing is known', async () => {
	expect(after(await ask('newest'), 'other')).toBeNull();
});
