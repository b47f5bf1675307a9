import { existsSync } from 'node:fs';

/**
 * The packages of a Debian that bring what the tests need: a browser without a window, and fonts with Chinese characters.
 * Older systems have the whole browser only.
 */
const packages = [
	['chromium-headless-shell', 'fonts-noto-cjk'],
	['chromium', 'fonts-noto-cjk'],
];

/**
 * The ways to install a Chromium on this machine, best first. The system's package manager comes first because it brings
 * the libraries that the browser needs, and fonts. Root alone uses it: no one is made root unasked.
 * @returns {{ words: string, argv: string[] }[]} what each does and the program that does it
 */
export function browserInstallers() {
	const words = 'Downloading Chromium with Playwright';
	const download = ['playwright', 'install', 'chromium', '--only-shell'];
	if (!hasApt() || process.getuid?.() !== 0) return [{ words, argv: download }];
	return [
		...packages.map((names) => ({ words: 'Installing Chromium with apt-get', argv: aptInstall(names) })),
		{ words, argv: [...download, '--with-deps'] },
	];
}

/**
 * What to do where no browser could be installed.
 * @returns {string} what a user can type or set
 */
export function browserAdvice() {
	const typed = hasApt() ? ` (here: sudo apt-get install ${packages[0]?.join(' ')})` : '';
	return `Install Chromium or Chrome${typed}, or set CHROMIUM_PATH to one, then run this again.`;
}

/**
 * The program that installs packages of a Debian, for root.
 * @param {readonly string[]} names of the packages
 * @returns {string[]} program and arguments
 */
export function aptInstall(names) {
	const options = '-o DPkg::Lock::Timeout=120 -y -qq --no-install-recommends';
	const script = `apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install ${options} ${names.join(' ')}`;
	return ['sh', '-c', script];
}

/**
 * Whether this is a Debian or one of its kin.
 * @returns {boolean}
 */
export function hasApt() {
	return existsSync('/usr/bin/apt-get');
}
