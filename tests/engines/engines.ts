import { browserArguments } from '../../scripts/setup/browser.mjs';
import { enginesAdvice, findEngines } from '../../scripts/setup/engines.mjs';
import { startPuppeteer } from './drivers/puppeteer.ts';
import { startWebKit } from './drivers/webdriver.ts';
import type { Engine } from './session.ts';

const programs = findEngines();

/** The three engines. A new one is a driver and an entry here. */
export const engines: readonly Engine[] = [
	{
		name: 'Chromium',
		start: () =>
			startPuppeteer({
				browser: 'chrome',
				executablePath: installed(programs.chromium, 'Chromium'),
				args: browserArguments,
			}),
	},
	{
		name: 'Firefox',
		start: () => startPuppeteer({ browser: 'firefox', executablePath: installed(programs.firefox, 'Firefox') }),
	},
	{
		name: 'WebKit',
		start: () =>
			startWebKit({
				xvfb: installed(programs.xvfb, 'Xvfb'),
				driver: installed(programs.webKitDriver, 'WebKitWebDriver'),
				browser: installed(programs.miniBrowser, 'MiniBrowser of WebKitGTK'),
			}),
	},
];

/** The path of a program. Throws an Error that says what to do where it is not installed. */
function installed(path: string | null, name: string): string {
	if (path === null) throw new Error(`Found no ${name}. ${enginesAdvice}`);
	return path;
}
