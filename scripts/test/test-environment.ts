import { findBrowser } from '../setup/browser.mjs';
import { projectEnvironment } from '../setup/run-command.mjs';

/**
 * The environment of the checks: the site is built for the root of a host whatever the user has set, and browser tests
 * find the browser.
 *
 * @param root the project's folder
 * @returns environment variables
 */
export function testEnvironment(root: string): NodeJS.ProcessEnv {
	const { BASE_PATH: _base, SITE_URL: _origin, ...environment } = projectEnvironment(root);
	return { ...environment, CHROMIUM_PATH: findBrowser() ?? '', FORCE_COLOR: '0' };
}
