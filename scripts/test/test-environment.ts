import { findBrowser } from '../setup/browser.mjs';
import { projectEnvironment } from '../setup/run-command.mjs';

/**
 * The environment of a check: the site is built for the root of a host whatever the user has set, and browser tests find
 * the browser and the file for their report.
 *
 * @param root the project's folder
 * @param report file for Playwright's results
 * @returns environment variables
 */
export function testEnvironment(root: string, report: string): NodeJS.ProcessEnv {
	const { BASE_PATH: _base, SITE_URL: _origin, ...environment } = projectEnvironment(root);
	return {
		...environment,
		CHROMIUM_PATH: findBrowser() ?? '',
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
		FORCE_COLOR: '0',
	};
}
