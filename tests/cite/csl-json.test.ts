import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatCslJson, toCslItem } from '../../src/cite/csl-json.ts';
import { citationOf } from './sample.ts';

const date = z.strictObject({
	'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]),
	circa: z.literal(true).optional(),
});

/** What csl-data.json 1.0.2 asks of the fields that we write. */
const file = z.tuple([
	z.strictObject({
		id: z.string().min(1),
		type: z.enum(['article-newspaper', 'article-journal', 'report', 'webpage']),
		title: z.string().min(1),
		language: z.string(),
		author: z
			.array(z.strictObject({ literal: z.string().min(1) }))
			.min(1)
			.optional(),
		'container-title': z.string().min(1).optional(),
		publisher: z.string().min(1).optional(),
		issued: date.optional(),
		volume: z.string().optional(),
		issue: z.string().optional(),
		page: z.string().optional(),
		number: z.string().optional(),
		URL: z.url(),
		accessed: date,
		note: z.string().min(1),
	}),
]);

const bare = { creators: [], date: null, container: null, page: null };

test.each([
	{ type: 'newspaper' },
	{ type: 'journal', year: 2024, volume: '32', issue: '10' },
	{ type: 'report', container: '北城政务网' },
	{ type: 'web', number: '北发〔2024〕5号', date: { value: '2024', inferred: true } },
	{ type: 'newspaper', ...bare },
	{ type: 'web', ...bare },
] as const)('$type is a valid file', (document) => {
	const parsed = file.safeParse(JSON.parse(formatCslJson(citationOf(document))));
	expect(parsed.error).toBeUndefined();
});

test('newspaper, as it stands', () => {
	const part = { locator: 's1-p2', name: '一、第2段', words: [], doubts: [] };
	expect(toCslItem(citationOf({ date: { value: '2024-05', inferred: true } }, { part }))).toEqual({
		id: 'north-2024-water-plan:s1-p2',
		type: 'article-newspaper',
		title: '让江河更清',
		language: 'zh-CN',
		author: [{ literal: '甲乙' }],
		'container-title': '北城日报',
		issued: { 'date-parts': [[2024, 5]], circa: true },
		page: 'A2',
		URL: 'https://example.org/documents/north-2024-water-plan/',
		accessed: { 'date-parts': [[2026, 11, 22]] },
		note: '一、第2段；日期系推定；文本状况：人工录入',
	});
});
