import { runCommand } from './run-command.mjs';
import { remindOfProgress } from './say.mjs';

/**
 * Runs a program without showing its output, saying now and then that it still works.
 * @param {string} root the project's folder, in which it runs
 * @param {readonly string[]} argv program and arguments
 * @param {NodeJS.ProcessEnv} [env] the environment; the project's own when left out
 * @returns {Promise<import('./run-command.mjs').Outcome & { seconds: number }>} exit code, output and time; never throws
 */
export async function runQuietly(root, argv, env) {
	const stop = remindOfProgress();
	const outcome = await runCommand(root, argv, env === undefined ? { capture: true } : { capture: true, env });
	return { ...outcome, seconds: stop() };
}
