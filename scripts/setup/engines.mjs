import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, locateProgram } from './browser.mjs';
import { aptInstall, hasApt } from './browser-installers.mjs';
import { runQuietly } from './run-quietly.mjs';
import { say } from './say.mjs';

/** The packages of a Debian that bring Firefox, WebKit with its driver, and a screen that is in memory only. */
const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'];

/** Folders in which systems keep WebKitGTK's own browser, each perhaps with one folder for the processor between. */
const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/** What to do where a program is missing: it ends what is said of it. */
export const enginesAdvice = hasApt()
	? `Install it (here: sudo apt-get install ${packages.join(' ')}), then run this again.`
	: 'Install it, then run this again.';

/**
 * The programs that drive the site in three engines.
 * @returns {{ chromium: string | null, firefox: string | null, xvfb: string | null, webKitDriver: string | null,
 * miniBrowser: string | null }} their paths; null where one is not installed
 */
export function findEngines() {
	return {
		chromium: findBrowser(),
		firefox: locateProgram('firefox-esr') ?? locateProgram('firefox'),
		xvfb: locateProgram('Xvfb'),
		webKitDriver: locateProgram('WebKitWebDriver'),
		miniBrowser: findMiniBrowser(),
	};
}

/**
 * Sees to it that the engines are there: root on a Debian gets them installed, everybody else is told what is missing. The
 * tests of an engine that is missing fail, the others run all the same.
 * @param {string} root the project's folder, with its packages installed
 */
export async function ensureEngines(root) {
	if (missing().length > 0 && hasApt() && process.getuid?.() === 0) {
		say('Installing Firefox and WebKit with apt-get, this can take a minute or two …');
		const { code, output } = await runQuietly(root, aptInstall(packages));
		if (code !== 0) console.error(output.split('\n').slice(-15).join('\n'));
	}
	for (const name of missing()) say(`Found no ${name}. ${enginesAdvice}`);
}

/**
 * What is not installed.
 * @returns {string[]} names of programs
 */
function missing() {
	return Object.entries(findEngines()).flatMap(([name, path]) => (path === null ? [name] : []));
}

/**
 * Finds WebKitGTK's own browser, which has no place in PATH.
 * @returns {string | null} its path
 */
function findMiniBrowser() {
	const folders = libraries.flatMap((folder) => [folder, ...(existsSync(folder) ? subfolders(folder) : [])]);
	const ofWebKit = folders
		.filter(existsSync)
		.flatMap(subfolders)
		.filter((folder) => /webkit2?gtk-[\d.]+$/.test(folder));
	return ofWebKit.map((folder) => join(folder, 'MiniBrowser')).find(existsSync) ?? null;
}

/**
 * The folders in a folder.
 * @param {string} folder which is there
 * @returns {string[]} their paths, the newest version first
 */
function subfolders(folder) {
	return readdirSync(folder, { withFileTypes: true })
		.flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []))
		.sort()
		.reverse();
}
