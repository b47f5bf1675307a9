import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../src/model/facet.ts';
import type { SearchAnswer, SearchRequest } from '../../../src/search/answer/answer.ts';
import { publishIndex } from '../../../src/search/index/publish.ts';
import { createClient } from '../../../src/search/service/client.ts';
import type { Connect } from '../../../src/search/service/connect.ts';
import type { FetchedIndex } from '../../../src/search/service/fetch-index.ts';
import type { FromService, ToService } from '../../../src/search/service/protocol.ts';
import { createService } from '../../../src/search/service/service.ts';
import { inventedLabels, inventRecords } from '../collection.ts';
import { manualClock, silentWay, workingWay } from './ways.ts';

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
	const way: Connect = async ({ receive }) => {
		const service = createService(receive);
		return {
			close: () => undefined,
			send: (message) => {
				sent.push(message);
				service(message);
			},
		};
	};
	return { client: createClient([way], fetchBytes), sent };
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
		const { way, said, listener } = silentWay();
		const client = createClient([way], async () => index());
		const older = client.search(request('甲'));
		await expect.poll(said).toEqual(['open', 'search']);
		const newer = client.search(request('乙'));
		await expect.poll(said).toEqual(['open', 'search', 'search']);
		listener().receive({ type: 'failed', id: 2, message: 'late', gone: false });
		listener().receive({ type: 'failed', id: 3, message: 'own', gone: false });
		expect(await older).toEqual({ type: 'superseded' });
		expect(await newer).toMatchObject({ type: 'failed', message: expect.stringContaining('own') });
	});

	test('a failure after an answer ends it: what was found stands, and may not be all', async () => {
		const { way, said, listener } = silentWay();
		const client = createClient([way], async () => index());
		const further: SearchAnswer[] = [];
		const outcome = client.search(request('海绵'), (answer) => further.push(answer));
		await expect.poll(said).toEqual(['open', 'search']);
		const { client: other } = converse();
		const answered = await other.search(request('海绵'));
		if (answered.type !== 'answered') throw new Error('found no answer');
		const answer = { ...answered.answer, goesOn: true };
		listener().receive({ type: 'answered', id: 2, answer });
		expect(await outcome).toEqual({ type: 'answered', answer });
		listener().receive({ type: 'failed', id: 2, message: 'broken', gone: false });
		expect(further).toEqual([{ ...answer, goesOn: false, unread: 1 }]);
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

describe('a service that is lost', () => {
	test('once it was ready: the question is asked again in another way, of an index opened there', async () => {
		const { way, said, listener } = silentWay();
		const { way: other, said: saidThere } = workingWay();
		const client = createClient([way, other], async () => index());
		const outcome = client.search(request('海绵'));
		await expect.poll(said).toEqual(['open', 'search']);
		listener().lose('it crashed');
		expect(await outcome).toMatchObject({ type: 'answered', answer: { exact: { total: 1 } } });
		expect(await client.search(request('数字'))).toMatchObject({ type: 'answered' });
		expect(said()).toEqual(['open', 'search']);
		expect(saidThere()).toEqual(['open', 'search', 'search']);
	});

	test('while the index is opened, or before the first question', async () => {
		const { way, said, listener } = silentWay(false);
		const client = createClient([way, workingWay().way], async () => index());
		client.warm();
		await expect.poll(said).toEqual(['open']);
		const outcome = client.search(request('海绵'));
		listener().lose('it crashed');
		expect(await outcome).toMatchObject({ type: 'answered' });
	});

	test('because it never was to be had', async () => {
		const client = createClient([() => Promise.reject(new Error('no workers')), workingWay().way], async () => index());
		expect(await client.search(request('海绵'))).toMatchObject({ type: 'answered' });
	});

	test('every time: a failure, not a circle', async () => {
		let connected = 0;
		const mortal: Connect = async ({ lose }) => {
			connected += 1;
			return { send: () => queueMicrotask(() => lose('it crashed')), close: () => undefined };
		};
		const client = createClient([mortal, mortal], async () => index());
		expect(await client.search(request('海绵'))).toMatchObject({ type: 'failed', failure: 'unavailable' });
		expect(connected).toBe(3);
	});
});

describe('silence', () => {
	test('a service that gives no sign of life when asked for one is given up', async () => {
		const clock = manualClock();
		const { way, said, closed } = silentWay();
		const client = createClient([way, workingWay().way], async () => index(), clock.start);
		const outcome = client.search(request('海绵'));
		await expect.poll(said).toEqual(['open', 'search']);
		clock.pass();
		expect(said()).toEqual(['open', 'search', 'ping']);
		expect(closed()).toBe(false);
		clock.pass();
		expect(closed()).toBe(true);
		expect(await outcome).toMatchObject({ type: 'answered' });
		expect(clock.isRunning()).toBe(false);
	});

	test('one that lives may take its time, but not for ever', async () => {
		const clock = manualClock();
		const { way, said, listener, closed } = silentWay();
		const client = createClient([way], async () => index(), clock.start);
		const outcome = client.search(request('海绵'));
		await expect.poll(said).toEqual(['open', 'search']);
		let pings = 0;
		while (clock.isRunning()) {
			clock.pass();
			const asked = said().filter((type) => type === 'ping').length;
			if (asked > pings) listener().receive({ type: 'alive', id: 0 });
			pings = asked;
		}
		expect(pings).toBe(20);
		expect(closed()).toBe(false);
		expect(await outcome).toMatchObject({ type: 'failed', failure: 'unavailable' });
	});

	test('is not watched where nothing is waited for', async () => {
		const clock = manualClock();
		const client = createClient([workingWay().way], async () => index(), clock.start);
		await client.search(request('海绵'));
		expect(clock.isRunning()).toBe(false);
	});

	test('a ping is replied to while the service opens the index', () => {
		const replies: FromService[] = [];
		const service = createService((message) => replies.push(message));
		service({ type: 'open', id: 1, ...index() });
		service({ type: 'ping', id: 7 });
		expect(replies).toEqual([{ type: 'alive', id: 7 }]);
	});
});
