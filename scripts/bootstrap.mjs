/**
 * The way into the project: every npm script starts here. Plain JavaScript that Node 20 runs with nothing installed.
 * It installs what is missing, then runs the steps of the command on the Node that the install brought.
 */
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { commands } from './setup/commands.mjs';
import { ensureEngines } from './setup/engines.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { isSupportedNode, minimumNode } from './setup/node-version.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runQuietly } from './setup/run-quietly.mjs';
import { fail, say } from './setup/say.mjs';

/** Exit codes of a program that the user stopped: there is nothing to explain. */
const stopped = [130, 143];

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', ...extra] = process.argv.slice(2);
const command = commands[name];

if (!isSupportedNode(process.versions.node)) {
	fail(`This project needs Node ${minimumNode} or newer; you have ${process.versions.node}. See https://nodejs.org/`);
} else if (command === undefined) {
	fail(`Unknown command “${name}”. Known: ${Object.keys(commands).join(', ')}.`);
} else {
	process.chdir(root);
	process.exitCode = await runSteps(command);
}

/**
 * Prepares the project and runs a command's steps until one fails that the others need.
 * @param {import('./setup/commands.mjs').Command} command what to run
 * @returns {Promise<number>} the exit code: 0 when every step succeeded
 */
async function runSteps({ steps, needsBrowser = false, needsEngines = false }) {
	if (!(await ensureInstalled(root))) return 1;
	if (needsBrowser && !(await ensureBrowser(root))) return 1;
	if (needsEngines) await ensureEngines(root);
	let worst = 0;
	for (const [index, step] of steps.entries()) {
		const argv = index === steps.length - 1 ? [...step.argv, ...extra] : step.argv;
		if (step.words !== undefined) say(`${step.words} …`);
		const { code, output } = step.quiet ? await runQuietly(root, argv) : await runCommand(root, argv);
		if (stopped.includes(code)) return code;
		if (code !== 0) {
			if (output) process.stderr.write(output);
			if (step.words !== undefined) fail(`${step.words}: this did not work (exit code ${code}); the output is above.`);
			if (!step.goOn) return code;
			worst = code;
		}
	}
	return worst;
}
