import type { Browser } from '@playwright/test';
import type { Question } from '../questions/question.ts';
import type { CountingServer } from './counting-server.ts';
import { within } from './within.ts';

/** A connection slower than this machine's own. */
export interface Line {
	/** Bits per second in either direction. */
	bitsPerSecond: number;
	/** Milliseconds that each request waits. */
	latency: number;
}

/** What one first question cost. */
export interface FirstResult {
	/** What was asked. */
	words: string;
	/** Whether there was a result. */
	found: boolean;
	/** Milliseconds from opening the search to its first result, before anything is drawn. */
	duration: number;
	/** Bytes that came meanwhile: scripts, index, results; not the page in which the search is opened. */
	bytes: number;
	/** Bytes that had come when the answer was complete. */
	bytesInAll: number;
}

/**
 * Asks questions with nothing loaded and nothing cached, each in a browser context of its own.
 *
 * @param line slows the connection down; absent for the local one
 * @param budget milliseconds after which no further question is begun; some are asked in any case
 */
export async function measureFirstResults(
	browser: Browser,
	server: CountingServer,
	questions: readonly Question[],
	line: Line | undefined,
	budget: number,
): Promise<FirstResult[]> {
	return within(questions, budget, ({ words }) => askCold(browser, server, words, line));
}

async function askCold(
	browser: Browser,
	server: CountingServer,
	words: string,
	line: Line | undefined,
): Promise<FirstResult> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(server.url);
		if (line !== undefined) {
			const session = await context.newCDPSession(page);
			const throughput = line.bitsPerSecond / 8;
			await session.send('Network.enable');
			await session.send('Network.emulateNetworkConditions', {
				offline: false,
				latency: line.latency,
				downloadThroughput: throughput,
				uploadThroughput: throughput,
			});
		}
		const before = server.sent();
		const timed = await page.evaluate(async (typed) => {
			const begun = performance.now();
			const search = await openSearch();
			const place = await search.first(typed);
			return { found: place !== null, duration: performance.now() - begun };
		}, words);
		const bytes = server.sent() - before;
		await page.evaluate(async () => (await openSearch()).complete());
		return { words, ...timed, bytes, bytesInAll: server.sent() - before };
	} finally {
		await context.close();
	}
}
