import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests passed, failed and were skipped. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

/** What we read of vitest's JSON report. */
const vitestReport = z
	.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int(), numTodoTests: z.int() })
	.transform((report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests,
	}));

/** What we read of Playwright's JSON report; a test that passes only now and then has failed. */
const playwrightReport = z
	.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) })
	.transform(({ stats }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped,
	}));

/**
 * Counts the tests of a step.
 *
 * @param runner whose report it is; null where the step is one test
 * @param file the report; where it is missing the runner broke down
 * @param code the exit code of the step
 * @returns the tally; at least one failure whenever the exit code is not 0
 */
export function tallyOf(runner: 'vitest' | 'playwright' | null, file: string, code: number): Tally {
	const ok = code === 0;
	if (runner === null) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
	const schema = runner === 'vitest' ? vitestReport : playwrightReport;
	const tally = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
	return { ...tally, failed: ok ? tally.failed : Math.max(tally.failed, 1) };
}

/**
 * Adds tallies up.
 *
 * @param tallies of the steps
 * @returns their sum
 */
export function addTallies(tallies: readonly Tally[]): Tally {
	const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
	return { passed: sum((tally) => tally.passed), failed: sum((tally) => tally.failed), skipped: sum((t) => t.skipped) };
}
