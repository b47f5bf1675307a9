import { expect, test } from 'vitest';
import { cacheNames } from '../../src/offline/cache-names.ts';
import { makeAnswers } from '../../src/offline/worker/answers.ts';
import { noticePlace } from '../../src/offline/worker/notice.ts';
import { wayOf } from '../../src/offline/worker/way.ts';
import { memoryCaches } from './memory-caches.ts';

const scope = 'https://example.org/site/';
const names = cacheNames(scope);
const day = 86_400_000;

/** A worker whose network, clock and patience a test holds. */
function makeWorld() {
	const caches = memoryCaches();
	let moment = new Date(2026, 0, 5, 12);
	let network: (address: string) => Response | Promise<Response> = () => page('一');
	let isPatient = true;
	const kept: Promise<unknown>[] = [];
	const answers = makeAnswers({
		caches,
		names,
		version: 'v1',
		offlinePage: `${scope}offline/`,
		fetch: async ({ url }) => network(url),
		now: () => moment,
		wait: () => (isPatient ? new Promise(() => undefined) : Promise.resolve()),
	});
	return {
		caches,
		setNetwork: (answer: typeof network) => {
			network = answer;
		},
		passDays: (days: number) => {
			moment = new Date(moment.getTime() + days * day);
		},
		losePatience: () => {
			isPatient = false;
		},
		open: async (path: string): Promise<{ status: number; text: string }> => {
			// A request that a script makes cannot say that it asks for a page; the worker takes it by its way alone.
			const url = scope + path;
			const way = wayOf({ method: 'GET', mode: 'navigate', url, headers: new Headers() }, scope);
			if (way === null) throw new Error(`${path}: left to the browser`);
			const response = await answers.answer(new Request(url), way, undefined, (done) => kept.push(done));
			const answer = { status: response.status, text: await response.text() };
			while (kept.length > 0) await Promise.all(kept.splice(0));
			return answer;
		},
	};
}

const page = (text: string, status = 200) =>
	new Response(`<body>${noticePlace}<main>${text}</main></body>`, { status });
const offline = () => {
	throw new TypeError('no network');
};

test('a page comes from the network while there is one, whatever is kept', async () => {
	const { open, setNetwork } = makeWorld();
	await open('documents/a/');
	setNetwork(() => page('二'));
	expect((await open('documents/a/')).text).toContain('<main>二</main>');
});

test('without a network its copy is shown, which says of which day it is, whatever the query asks', async () => {
	const { open, setNetwork, passDays } = makeWorld();
	await open('documents/a/?mark=x');
	setNetwork(offline);
	passDays(3);
	const { status, text } = await open('documents/a/?mark=y');
	expect(status).toBe(200);
	expect(text).toContain('离线副本：留存于2026年1月5日。 <a href="https://example.org/site/offline/">');
	expect(text).toContain('<main>一</main>');
	passDays(60);
	expect((await open('documents/a/')).text).toContain('距今63天');
});

test('a host that is down or slow is answered for by the copy; one that says “not there” is believed', async () => {
	const { open, setNetwork, losePatience } = makeWorld();
	await open('documents/a/');
	setNetwork(() => page('坏', 502));
	expect((await open('documents/a/')).text).toContain('离线副本');
	setNetwork(() => page('无', 404));
	expect(await open('documents/a/')).toMatchObject({ status: 404, text: expect.stringContaining('<main>无</main>') });
	losePatience();
	let release = (): void => undefined;
	setNetwork(
		() =>
			new Promise((resolve) => {
				release = () => resolve(page('迟'));
			}),
	);
	const opened = open('documents/a/');
	setTimeout(() => release());
	expect((await opened).text).toContain('<main>一</main>');
	// What came late is kept all the same.
	setNetwork(offline);
	expect((await open('documents/a/')).text).toContain('<main>迟</main>');
});

test('for a page of which there is no copy the page about reading offline answers', async () => {
	const { open, setNetwork, caches } = makeWorld();
	setNetwork(offline);
	const program = await caches.open(names.program('v1'));
	await program.put(`${scope}offline/`, page('已留存'));
	const { status, text } = await open('documents/b/');
	expect(status).toBe(503);
	expect(text).toContain('没有留存这一页');
	expect(text).toContain('<main>已留存</main>');
});

test('what was longest not asked for makes room; what a reader asked to keep does not', async () => {
	const { open, caches } = makeWorld();
	const kept = await caches.open(names.kept);
	await kept.put(`${scope}documents/kept/`, page('存'));
	await open('documents/kept/');
	for (let count = 0; count < 160; count += 1) await open(`documents/d${count}/`);
	await open('documents/d0/');
	await open('documents/one-more/');
	const visited = (await (await caches.open(names.visited)).keys()).map(({ url }) => url);
	expect(visited).toHaveLength(160);
	expect(visited).toContain(`${scope}documents/d0/`);
	expect(visited).not.toContain(`${scope}documents/d1/`);
	expect(visited).not.toContain(`${scope}documents/kept/`);
	expect(await (await kept.match(`${scope}documents/kept/`))?.text()).toContain('<main>一</main>');
});
