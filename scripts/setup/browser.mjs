import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, isAbsolute, join } from 'node:path';
import { browserInstallers } from './browser-installers.mjs';
import { runQuietly } from './run-quietly.mjs';
import { fail, say } from './say.mjs';

/** Names and places under which systems keep a Chromium. */
const candidates = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Arguments with which a Chromium runs in a container and keeps to itself. */
export const browserArguments = [
	'--no-sandbox',
	'--disable-dev-shm-usage',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/**
 * Finds a Chromium that starts: CHROMIUM_PATH, the system's, or Playwright's own.
 * @returns {string | null} its path, or null when there is none
 */
export function findBrowser() {
	const places = [process.env.CHROMIUM_PATH, ...candidates, playwrightBrowser()];
	const paths = places.map((place) => (place ? locateProgram(place) : null));
	return paths.find((path) => path !== null && starts(path)) ?? null;
}

/**
 * Sees to it that there is a Chromium, installing one when there is none.
 * @param {string} root the project's folder, with its packages installed
 * @returns {Promise<boolean>} whether there is one; when not, the user has been told what to do
 */
export async function ensureBrowser(root) {
	if (findBrowser() !== null) return true;
	for (const { words, argv } of browserInstallers()) {
		say(`No browser found. ${words}, this can take a minute or two …`);
		const { code, output } = await runQuietly(root, argv);
		if (code === 0 && findBrowser() !== null) return true;
		console.error(output.split('\n').slice(-15).join('\n'));
	}
	fail('No browser could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, then run this again.');
	return false;
}

/**
 * Where Playwright keeps the browser that it downloads.
 * @returns {string | null} a path at which there may be nothing yet; null before the packages are installed
 */
function playwrightBrowser() {
	try {
		return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
	} catch {
		return null;
	}
}

/**
 * Finds a program by path or by name.
 * @param {string} program a path, or a name to look for along PATH
 * @returns {string | null} the path of an existing file
 */
function locateProgram(program) {
	const folders = isAbsolute(program) ? [''] : (process.env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

/**
 * Whether a browser runs here; some systems put a mere notice in its place.
 * @param {string} path of the browser
 * @returns {boolean}
 */
function starts(path) {
	return spawnSync(path, ['--no-sandbox', '--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0;
}
