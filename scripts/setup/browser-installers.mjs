import { spawnSync } from 'node:child_process';
import { accessSync } from 'node:fs';

/**
 * The ways to install a Chromium on this machine, best first. The system's package manager comes first because it
 * brings the libraries that the browser needs, and fonts with Chinese characters.
 * @returns {{ words: string, argv: string[] }[]} what each does and the program that does it
 */
export function browserInstallers() {
	const become = rootPrefix();
	const apt =
		'apt-get update -qq; apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends chromium fonts-noto-cjk';
	const playwright = ['playwright', 'install', 'chromium', ...(become !== null && hasApt() ? ['--with-deps'] : [])];
	return [
		...(become !== null && hasApt()
			? [
					{
						words: 'Installing Chromium with apt-get',
						argv: [...become, 'sh', '-c', `DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; ${apt}`],
					},
				]
			: []),
		{ words: 'Downloading Chromium with Playwright', argv: playwright },
	];
}

/**
 * What to put before a command so that it runs as root without asking for a password.
 * @returns {string[] | null} null when that is not possible
 */
function rootPrefix() {
	if (process.getuid?.() === 0) return [];
	return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/**
 * Whether this is a Debian or one of its kin.
 * @returns {boolean}
 */
function hasApt() {
	try {
		accessSync('/usr/bin/apt-get');
		return true;
	} catch {
		return false;
	}
}
