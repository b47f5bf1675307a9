import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';
import { fail, say } from './say.mjs';

/** Remembers, inside node_modules, the lock file from which it was installed. */
const stampFile = join('node_modules', '.installed-from');

/**
 * Installs the packages of the lock file unless they were installed from this very lock file before.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} whether everything is there; when not, the user has been told what to do
 */
export async function ensureInstalled(root) {
	const fingerprint = lockFingerprint(root);
	if (isInstalled(root, fingerprint)) return true;
	say('Installing packages from package-lock.json, about half a minute on a fast connection …');
	const { code, output, seconds } = await runQuietly(root, [...npmProgram(), 'ci', '--loglevel=error'], process.env);
	if (code !== 0 || !existsSync(join(root, 'node_modules', '.bin', 'node'))) {
		console.error(output);
		fail('The packages could not be installed. Check the connection to the npm registry, then run the command again.');
		return false;
	}
	writeFileSync(join(root, stampFile), fingerprint);
	say(`Packages installed (${seconds} s).`);
	return true;
}

/**
 * What the installed packages depend on: the lock file and the kind of machine.
 * @param {string} root the project's folder
 * @returns {string} a hash
 */
function lockFingerprint(root) {
	const lock = readFileSync(join(root, 'package-lock.json'));
	return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

/**
 * Whether node_modules was installed from the lock file with this fingerprint.
 * @param {string} root the project's folder
 * @param {string} fingerprint from `lockFingerprint`
 * @returns {boolean}
 */
function isInstalled(root, fingerprint) {
	const stamp = join(root, stampFile);
	const node = join(root, 'node_modules', '.bin', 'node');
	return existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
}

/**
 * The npm that started us, on the Node that runs it: `npm ci` deletes node_modules with the Node in it.
 * @returns {string[]} program and first arguments
 */
function npmProgram() {
	const { npm_execpath: npm, npm_node_execpath: node } = process.env;
	return npm?.endsWith('.js') && node ? [node, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
