import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** @typedef {{ code: number, output: string }} Outcome the exit code and, where it was captured, everything printed */

/**
 * The environment in which the project's programs run: its own Node and tools first, what Node compiled kept for the
 * next program, no telemetry, and no Astro server that leaves for the background when it believes a program started it.
 * @param {string} root the project's folder
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment(root) {
	const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
	const compiled = process.env.NODE_COMPILE_CACHE ?? join(root, '.cache', 'node');
	return {
		...process.env,
		PATH: path,
		NODE_COMPILE_CACHE: compiled,
		ASTRO_TELEMETRY_DISABLED: '1',
		ASTRO_DEV_BACKGROUND: '1',
	};
}

/**
 * Runs a program to its end.
 * @param {string} root the project's folder, in which it runs
 * @param {readonly string[]} argv program and arguments
 * @param {{ capture?: boolean, env?: NodeJS.ProcessEnv }} [options] `capture` keeps the output instead of showing it;
 * `env` replaces the project's environment
 * @returns {Promise<Outcome>} code 127 when the program cannot be started; never throws
 */
export function runCommand(root, argv, { capture = false, env = projectEnvironment(root) } = {}) {
	const [program = '', ...args] = argv;
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(program, args, { cwd: root, env, stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
		const keep = (/** @type {string} */ chunk) => {
			output += chunk;
		};
		child.stdout?.setEncoding('utf8').on('data', keep);
		child.stderr?.setEncoding('utf8').on('data', keep);
		const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
		process.once('SIGINT', pass).once('SIGTERM', pass);
		const end = (/** @type {Outcome} */ outcome) => {
			process.off('SIGINT', pass).off('SIGTERM', pass);
			resolve(outcome);
		};
		child.on('error', (error) => end({ code: 127, output: `${output}${error.message}\n` }));
		child.on('close', (code, signal) => end({ code: code ?? (signal === 'SIGINT' ? 130 : 143), output }));
	});
}
