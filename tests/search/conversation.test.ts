import { describe, expect, test } from 'vitest';
import type { SearchRequest } from '../../src/search/answer/answer.ts';
import { publishIndex } from '../../src/search/index/publish.ts';
import { noFilters } from '../../src/search/query/filters.ts';
import { createClient } from '../../src/search/service/client.ts';
import { type FetchedIndex, fetchIndex, OutdatedPageError } from '../../src/search/service/fetch-index.ts';
import type { ToService } from '../../src/search/service/protocol.ts';
import { createService } from '../../src/search/service/service.ts';
import { inventedLabels, inventRecords } from './collection.ts';

const records = inventRecords({ id: 'doc', blocks: ['海绵城市', '数字经济'] });
const folder = 'https://host/search/abc/';
const index = (): FetchedIndex => ({
	folder,
	bytes: publishIndex(records, inventedLabels).files[0]?.bytes.buffer ?? new ArrayBuffer(),
});
const request = (query: string): SearchRequest => ({
	query,
	filters: noFilters,
	order: 'relevance',
	limit: 10,
	perDocument: 10,
});

/** A client that talks to a service in the same thread; `sent` keeps what it said. */
function converse(fetchBytes: () => Promise<FetchedIndex> = async () => index()) {
	const sent: ToService[] = [];
	const client = createClient(async (receive) => {
		const service = createService(receive);
		return (message) => {
			sent.push(message);
			service(message);
		};
	}, fetchBytes);
	return { client, sent };
}

describe('client and service', () => {
	test('a question is answered', async () => {
		const { client } = converse();
		const outcome = await client.search(request('海绵'));
		expect(outcome).toMatchObject({ type: 'answered', answer: { query: '海绵', exact: { total: 1 } } });
	});

	test('nothing is sent before it is needed, and the index is opened once', async () => {
		const { client, sent } = converse();
		expect(sent).toEqual([]);
		client.warm();
		client.warm();
		await client.search(request('海绵'));
		await client.search(request('数字'));
		expect(sent.map(({ type }) => type)).toEqual(['open', 'search', 'search']);
		expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
	});

	test('only the newest question is answered', async () => {
		const { client } = converse();
		client.warm();
		const outcomes = await Promise.all(['海', '海绵', '数字'].map((query) => client.search(request(query))));
		expect(outcomes.map(({ type }) => type)).toEqual(['superseded', 'superseded', 'answered']);
		expect(outcomes[2]).toMatchObject({ answer: { query: '数字' } });
	});

	test('a late answer to an older question is dropped', async () => {
		let receive: Parameters<Parameters<typeof createClient>[0]>[0] = () => undefined;
		const sent: ToService[] = [];
		const client = createClient(
			async (receiver) => {
				receive = receiver;
				return (message) => {
					sent.push(message);
					if (message.type === 'open') receive({ type: 'opened', id: message.id });
				};
			},
			async () => index(),
		);
		const older = client.search(request('甲'));
		await expect.poll(() => sent.length).toBe(2);
		const newer = client.search(request('乙'));
		await expect.poll(() => sent.length).toBe(3);
		receive({ type: 'failed', id: sent[1]?.id ?? 0, message: 'late', gone: false });
		receive({ type: 'failed', id: sent[2]?.id ?? 0, message: 'own', gone: false });
		expect(await older).toEqual({ type: 'superseded' });
		expect(await newer).toMatchObject({ type: 'failed', message: 'own' });
	});

	test('after a failure the next question tries again', async () => {
		let attempts = 0;
		const { client } = converse(async () => {
			attempts += 1;
			if (attempts === 1) throw new Error('offline');
			return index();
		});
		expect(await client.search(request('海绵'))).toMatchObject({ type: 'failed', failure: 'unavailable' });
		expect(await client.search(request('海绵'))).toMatchObject({ type: 'answered' });
	});

	test('a broken index is a failure, not silence', async () => {
		const { client } = converse(async () => ({ folder, bytes: new TextEncoder().encode('{').buffer }));
		expect(await client.search(request('海绵'))).toMatchObject({ type: 'failed', failure: 'unavailable' });
	});

	test('of the questions that arrive together the service answers the last', async () => {
		const replies: unknown[] = [];
		const service = createService((message) => replies.push(message.type === 'answered' ? message.id : message.type));
		service({ type: 'open', id: 1, ...index() });
		for (const id of [2, 3, 4]) service({ type: 'search', id, request: request('海绵') });
		await expect.poll(() => replies).toEqual(['opened', 4]);
	});
});

describe('fetching the index', () => {
	const address = {
		folder: 'https://host/base/search/old/',
		current: 'https://host/base/search/current.json',
		format: 1,
	};
	const host = (files: Record<string, string>) => async (file: string) =>
		file in files ? new Response(files[file]) : new Response('', { status: 404 });
	const textOf = async (promise: Promise<FetchedIndex>) => new TextDecoder().decode((await promise).bytes);

	test('takes the page’s own index', async () => {
		expect(await textOf(fetchIndex(address, host({ 'https://host/base/search/old/core.bin': 'own' })))).toBe('own');
	});

	test('takes the newest one where its own is gone', async () => {
		const files = {
			[address.current]: '{"folder":"new","format":1}',
			'https://host/base/search/new/core.bin': 'new',
		};
		expect(await textOf(fetchIndex(address, host(files)))).toBe('new');
	});

	test('says that the page is outdated where the newest one has another format', async () => {
		const files = { [address.current]: '{"folder":"new","format":2}' };
		await expect(fetchIndex(address, host(files))).rejects.toBeInstanceOf(OutdatedPageError);
	});

	test('fails where there is nothing', async () => {
		await expect(fetchIndex(address, host({}))).rejects.toThrow('404');
	});
});
