import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTallies, tallyOf } from '../../scripts/test/tally.ts';

let folder = '';
const report = (name: string, content: object) => {
	const file = join(folder, name);
	writeFileSync(file, JSON.stringify(content));
	return file;
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tally-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a step without a report is one test', () => {
	expect(tallyOf(null, '', 0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
	expect(tallyOf(null, '', 2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('vitest and Playwright are counted', () => {
	const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
	expect(tallyOf('vitest', report('v.json', vitest), 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
	const playwright = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } };
	expect(tallyOf('playwright', report('p.json', playwright), 1)).toEqual({ passed: 7, failed: 2, skipped: 0 });
});

test('a runner that breaks down has failed, even where no test did', () => {
	const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
	expect(tallyOf('vitest', report('b.json', vitest), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
	expect(tallyOf('vitest', join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('tallies add up', () => {
	const one = { passed: 1, failed: 2, skipped: 3 };
	expect(addTallies([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
	expect(addTallies([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
