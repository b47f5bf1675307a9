/**
 * The service worker: it keeps what the site needs to run and what readers looked at, and answers from there when the network
 * does not. The build bundles it into one file at the root of the site and puts two facts before it.
 */
import { cacheNames } from '../cache-names.ts';
import { makeAnswers } from './answers.ts';
import { forgetVersions, keepProgram } from './versions.ts';
import { wayOf } from './way.ts';

declare const self: ServiceWorkerGlobalScope;
/** Version of the site: other bytes, another version. */
declare const siteVersion: string;
/** What the site needs to run, as paths below its root. */
declare const programFiles: readonly string[];

const { scope } = self.registration;
const names = cacheNames(scope);
const ask = (request: Request): Promise<Response> => fetch(request);
const answers = makeAnswers({
	caches,
	names,
	version: siteVersion,
	offlinePage: `${scope}offline/`,
	fetch: ask,
	now: () => new Date(),
	wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

self.addEventListener('install', (event) => {
	const files = programFiles.map((path) => scope + path);
	const kept = keepProgram(caches, names, siteVersion, files, { fetch: ask, madeAt: new Date() });
	event.waitUntil(kept.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
	const begin = async (): Promise<void> => {
		await self.registration.navigationPreload?.enable();
		await self.clients.claim();
		await forgetVersions(caches, names, siteVersion);
		// The page that brought the worker was there before it.
		for (const { url } of await self.clients.matchAll({ type: 'window' })) {
			if (wayOf({ method: 'GET', mode: 'navigate', url, headers: new Headers() }, scope) !== null)
				await answers.visit(url);
		}
	};
	event.waitUntil(begin());
});

self.addEventListener('fetch', (event) => {
	const way = wayOf(event.request, scope);
	if (way === null) return;
	const early: Promise<Response | undefined> = event.preloadResponse ?? Promise.resolve(undefined);
	event.respondWith(answers.answer(event.request, way, early, (done) => event.waitUntil(done)));
});
