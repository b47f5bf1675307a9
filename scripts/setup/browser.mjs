import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, isAbsolute, join } from 'node:path';
import { browserAdvice, browserInstallers } from './browser-installers.mjs';
import { runQuietly } from './run-quietly.mjs';
import { fail, say } from './say.mjs';

/**
 * Names and places under which systems keep a Chromium. The headless shell is the same engine without a window: a page in
 * it takes a third of the processor time.
 */
const candidates = [
	'chromium-headless-shell',
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
 * Finds a Chromium that starts: CHROMIUM_PATH, the system's, or one that Playwright downloaded.
 * @returns {string | null} its path, or null when there is none
 */
export function findBrowser() {
	const places = [process.env.CHROMIUM_PATH, ...candidates, ...playwrightBrowsers()];
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
	fail(`No browser could be installed. ${browserAdvice()}`);
	return false;
}

/**
 * Where Playwright keeps the browsers that it downloads: its headless shell and its Chromium.
 * @returns {string[]} paths, at which there may be nothing; none before the packages are installed
 */
function playwrightBrowsers() {
	try {
		const whole = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
		const [, folder = '', revision = ''] = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(whole) ?? [];
		const shells = join(folder, `chromium_headless_shell-${revision}`);
		const files = existsSync(shells) ? readdirSync(shells, { recursive: true, encoding: 'utf8' }) : [];
		const shell = files.find((file) => /(?:^|[\\/])(?:chrome-headless-shell|headless_shell)(?:\.exe)?$/.test(file));
		return shell === undefined ? [whole] : [join(shells, shell), whole];
	} catch {
		return [];
	}
}

/**
 * Finds a program by path or by name.
 * @param {string} program a path, or a name to look for along PATH
 * @returns {string | null} the path of an existing file
 */
export function locateProgram(program) {
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
