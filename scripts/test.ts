/**
 * Runs every check of the project and ends with the line “N passed, N failed”. A step that fails does not hide the
 * results of the later ones, but makes the whole fail.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runQuietly } from './setup/run-quietly.mjs';
import { say } from './setup/say.mjs';
import { type Step, steps } from './test/steps.ts';
import { addTallies, type Tally, tallyOf } from './test/tally.ts';
import { testEnvironment } from './test/test-environment.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = '.cache/test';
const environment = testEnvironment(root);
const results: { step: Step; tally: Tally; seconds: number }[] = [];

rmSync('dist', { recursive: true, force: true });
rmSync(reports, { recursive: true, force: true });

for (const [index, step] of steps.entries()) {
	say(`${index + 1}/${steps.length} ${step.name} …`);
	const report = `${reports}/${index + 1}.json`;
	const argv = step.argv.map((argument) => argument.replace('{report}', report));
	const { code, output, seconds } = await runQuietly(root, argv, {
		...environment,
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
	});
	const tally = tallyOf(step.report ?? null, report, code);
	if (code !== 0) process.stderr.write(output);
	console.log(`  ${tally.failed === 0 ? '✓' : '✗'} ${describe(tally)} (${seconds} s)`);
	results.push({ step, tally, seconds });
}

const failures = results.filter(({ tally }) => tally.failed > 0);
if (failures.length > 0) console.log(`\nFailed: ${failures.map(({ step }) => step.name.toLowerCase()).join('; ')}.`);
const total = addTallies(results.map(({ tally }) => tally));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** A tally in words. */
function describe({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
