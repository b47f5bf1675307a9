import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/model/facet.ts';
import { createEngine } from '../../../src/search/answer/engine.ts';
import { applyVariant } from '../../../src/search/records/variant-text.ts';
import { collectVariants } from '../../../src/search/records/variants.ts';
import { inventRecords, lastAnswer, openInvented } from '../collection.ts';

const records = inventRecords({
	id: 'plan',
	blocks: ['建设海绵城市，用之不竭。', '海棉出口。', '人民群众的的期盼。'],
	variants: new Map([
		[
			'p1',
			[
				{ start: 2, end: 4, words: '海棉', witness: 'source' },
				{ start: 8, end: 9, words: '的', witness: 'source' },
			],
		],
		['p3', [{ start: 4, end: 6, words: '的', witness: 'proposed' }]],
	]),
});

describe.each(['whole', 'parts'] as const)('variant readings, the collection published %s', async (form) => {
	const engine = createEngine(await openInvented(records, form));
	const ask = async (query: string) => {
		const request = { query, filters: noFilters, order: 'relevance' as const, limit: 9, perDocument: 9 };
		const { exact, near } = await lastAnswer(engine, request);
		return [exact, near].map(({ groups }) =>
			groups.flatMap(({ hits }) =>
				hits
					.filter(({ agreement }) => agreement === 'exact' || agreement === 'variant')
					.map(({ locator, words, variant }) => [locator, words.join('|'), variant?.words, variant?.witness]),
			),
		);
	};

	test('what the source has is found where it was emended, and the published words are marked', async () => {
		expect(await ask('海棉')).toEqual([[['p2', '海棉', undefined, undefined]], [['p1', '海绵', '海棉', 'source']]]);
		expect(await ask('用的不竭')).toEqual([[], [['p1', '用之不竭', '的', 'source']]]);
	});

	test('what an editor proposes is found', async () => {
		expect(await ask('群众的期盼')).toEqual([[], [['p3', '群众的的期盼', '的', 'proposed']]]);
	});

	test('words beside a reading are found once', async () => {
		expect(await ask('建设')).toEqual([[['p1', '建设', undefined, undefined]], []]);
	});
});

test('places in a text with another reading are places in the published one', () => {
	const { text, words, toPublished } = applyVariant('甲乙丙丁', {
		start: 1,
		end: 3,
		words: '子丑寅',
		witness: 'source',
	});
	expect([text, words]).toEqual(['甲子丑寅丁', [1, 4]]);
	expect(toPublished([0, 1])).toEqual([0, 1]);
	expect(toPublished([2, 3])).toEqual([1, 3]);
	expect(toPublished([3, 5])).toEqual([1, 4]);
	expect(toPublished([4, 5])).toEqual([3, 4]);
});

test('emendations and proposals are taken out of a collation, rules are not', () => {
	const line = 1;
	const variants = collectVariants({
		texts: [
			{
				locator: 'title',
				length: 9,
				lines: [1, 1],
				changes: [
					{ offset: 0, length: 1, source: ',', kind: 'punctuation', rules: [0], line },
					{
						offset: 2,
						length: 1,
						source: '棉',
						kind: 'emendation',
						rules: [0],
						reason: '误字',
						certainty: 'certain',
						line,
					},
				],
				omissions: [],
				queries: [
					{ offset: 4, length: 2, words: '的的', reading: '的', reason: '衍文', certainty: 'likely', line },
					{ offset: 7, length: 1, words: '口', reason: '疑', certainty: 'unsure', line },
				],
				gaps: [],
			},
		],
	});
	expect([...variants]).toEqual([
		[
			'',
			[
				{ start: 2, end: 3, words: '棉', witness: 'source' },
				{ start: 4, end: 6, words: '的', witness: 'proposed' },
			],
		],
	]);
});
