import { test as base, expect } from '@playwright/test';

/** What a test may set for the watch over its page. */
interface WatchOptions {
	/** Patterns of addresses that a test lets fail on purpose. */
	toleratedFailures: RegExp[];
}

/**
 * Playwright's test with our site as base, and a watch over each page: an error in the console, an exception, a refused
 * request or a failed answer fails the test, whatever else it looks at.
 */
export const test = base.extend<WatchOptions & { watch: undefined }>({
	baseURL: async ({ baseURL }, use) => use(process.env['SITE_ADDRESS'] ?? baseURL),
	toleratedFailures: [[], { option: true }],
	watch: [
		async ({ page, toleratedFailures }, use) => {
			const problems: string[] = [];
			const note = (problem: string) => {
				if (!toleratedFailures.some((pattern) => pattern.test(problem))) problems.push(problem);
			};
			page.on('console', (message) => {
				if (message.type() === 'error') note(`console: ${message.text()} ${message.location().url}`);
			});
			page.on('pageerror', (error) => note(`exception: ${error.message}`));
			page.on('requestfailed', (request) => {
				const reason = request.failure()?.errorText ?? '';
				// A page that is left takes its unfinished requests with it.
				if (!reason.includes('ERR_ABORTED')) note(`request: ${request.url()} ${reason}`);
			});
			page.on('response', (response) => {
				if (response.status() >= 400) note(`answer: ${response.status()} ${response.url()}`);
			});
			// The page is that of the test before, emptied; what its pointer stood over is not for this one.
			await page.mouse.move(0, 0);
			await use(undefined);
			expect(problems).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
