/** One check that `npm test` runs. */
export interface Step {
	/** What it checks, for the user. */
	name: string;
	/** Program and arguments; `{report}` stands for the file into which a test runner writes its results. */
	argv: readonly string[];
	/** The test runner whose report counts the tests; left out, the step counts as one test. */
	report?: 'vitest' | 'playwright';
}

/** The tests of one vitest project. */
function vitest(project: string): Pick<Step, 'argv' | 'report'> {
	const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json={report}'];
	return { argv: ['vitest', 'run', '--project', project, ...reporters], report: 'vitest' };
}

/** Every check, the quick ones first; from the build on they look at the built site. */
export const steps: readonly Step[] = [
	{ name: 'Lint and format', argv: ['biome', 'check', '--error-on-warnings'] },
	{ name: 'Types', argv: ['astro', 'check'] },
	{ name: 'Unused files, exports and dependencies', argv: ['knip'] },
	{ name: 'Unit, golden and property tests', ...vitest('unit') },
	{ name: 'Content', argv: ['node', 'scripts/check.ts'] },
	{ name: 'Build', argv: ['astro', 'build'] },
	{ name: 'Budgets of pages, programs and files', argv: ['node', 'scripts/budgets.ts'] },
	{ name: 'Built pages, links and data; another collection', ...vitest('site') },
	{
		name: 'Browser tests',
		argv: ['playwright', 'test', '--reporter=line,json'],
		report: 'playwright',
	},
];
