/**
 * @typedef {object} Step one program of a command
 * @property {readonly string[]} argv program (from node_modules/.bin first) and arguments
 * @property {string} [words] what it does, said before it starts
 * @property {boolean} [quiet] whether its output is shown only when it fails
 * @property {boolean} [goOn] whether the steps after it run although it failed; the command fails all the same
 */

/**
 * @typedef {object} Command what an npm script runs
 * @property {readonly Step[]} steps run in order until one fails; the last one gets the arguments after `--`
 * @property {boolean} [needsBrowser] whether a Chromium must be there before the steps run
 * @property {boolean} [needsEngines] whether Firefox and WebKit are wanted as well
 */

const normalise = { words: 'Reading the sources and writing the documents', argv: ['node', 'scripts/normalise.ts'] };
const build = { words: 'Building the site', argv: ['astro', 'build'] };

/**
 * Every npm script and its steps.
 * @type {Readonly<Record<string, Command>>}
 */
export const commands = {
	start: {
		steps: [
			{ ...normalise, quiet: true, goOn: true },
			{ ...build, quiet: true },
			{ argv: ['node', 'scripts/serve.ts'] },
		],
	},
	test: { steps: [{ argv: ['node', 'scripts/test.ts'] }], needsBrowser: true },
	'test:engines': {
		steps: [
			{ ...normalise, quiet: true },
			{ ...build, quiet: true },
			{ argv: ['vitest', 'run', '--project', 'engines', '--reporter=verbose'] },
		],
		needsBrowser: true,
		needsEngines: true,
	},
	dev: {
		steps: [
			{ ...normalise, goOn: true },
			{ words: 'Starting the development server', argv: ['astro', 'dev'] },
		],
	},
	build: { steps: [{ ...normalise, goOn: true }, build] },
	normalise: { steps: [normalise] },
	budgets: { steps: [{ words: 'Weighing the built site', argv: ['node', 'scripts/budgets.ts'] }] },
	epubcheck: { steps: [{ words: 'Checking the books', argv: ['node', 'scripts/epubcheck.ts'] }] },
	check: { steps: [{ words: 'Checking the content', argv: ['node', 'scripts/check.ts'] }] },
	screenshots: {
		steps: [{ ...normalise, quiet: true }, { ...build, quiet: true }, { argv: ['node', 'tests/screenshots/run.ts'] }],
		needsBrowser: true,
	},
	lint: {
		steps: [
			{ words: 'Linting and checking the format', argv: ['biome', 'check', '--error-on-warnings'] },
			{ words: 'Checking types', argv: ['astro', 'check'] },
			{ words: 'Looking for unused files, exports and dependencies', argv: ['knip'] },
		],
	},
	format: { steps: [{ words: 'Formatting', argv: ['biome', 'check', '--write'] }] },
	'benchmark:build': { steps: [{ argv: ['node', 'benchmarks/build/run.ts'] }] },
	'benchmark:addresses': { steps: [{ argv: ['node', 'benchmarks/addresses/run.ts'] }] },
	'benchmark:content': { steps: [{ argv: ['node', 'benchmarks/content/run.ts'] }] },
	'benchmark:normalise': { steps: [{ argv: ['node', 'benchmarks/normalise/run.ts'] }] },
	'benchmark:search': { steps: [{ argv: ['node', 'benchmarks/search/run.ts'] }], needsBrowser: true },
	lighthouse: { steps: [normalise, build, { argv: ['node', 'benchmarks/lighthouse/run.ts'] }], needsBrowser: true },
};
