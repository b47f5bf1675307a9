import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/setup/browser.mjs';

const executablePath = process.env['CHROMIUM_PATH'] || findBrowser();

const minute = 60_000;

/** Browser tests of the site that stands built in dist/, on a phone and on a desk. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	reporter: 'list',
	// No test lives by the clock. Each wait has a bound, so that one in vain ends; it is far from what a slow machine with
	// other work takes. That of a whole test is there for a program that hangs.
	timeout: 15 * minute,
	expect: { timeout: minute },
	webServer: {
		command: 'node scripts/serve.ts dist',
		env: { PORT: '4380', BASE_PATH: '', HOST: '127.0.0.1' },
		wait: { stdout: /ready at (?<site_address>http\S+)/ },
	},
	use: {
		locale: 'zh-CN',
		reuseContext: true,
		// It would keep pages from one test to the next; what it does is tested where it is allowed.
		serviceWorkers: 'block',
		actionTimeout: minute,
		navigationTimeout: 2 * minute,
		permissions: ['clipboard-read', 'clipboard-write'],
		launchOptions: { args: browserArguments, ...(executablePath === null ? {} : { executablePath }) },
	},
	projects: [
		{ name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
		{
			name: 'phone',
			// What neither the width of the window nor a finger can change is tested on the desk alone.
			grep: /@phone/,
			use: {
				...devices['Desktop Chrome'],
				viewport: { width: 360, height: 740 },
				deviceScaleFactor: 1,
				isMobile: true,
				hasTouch: true,
			},
		},
	],
});
