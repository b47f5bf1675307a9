import { defineConfig } from 'vitest/config';

/** Bound for one test or hook, in milliseconds: for one that hangs. No test lives by the clock. */
const bound = 15 * 60_000;

/**
 * Three projects: `unit` holds the unit, golden and property tests; `site` examines the built site in dist/ and builds
 * invented collections to show that nothing in the code knows ours; `engines` drives the built site in three browsers. In
 * the first two no test changes what another could see, so all files of a worker share the modules that the first one
 * loaded: half of the processor time.
 */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					isolate: false,
					testTimeout: bound,
					hookTimeout: bound,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**', 'tests/e2e/**', 'tests/engines/**'],
					setupFiles: ['tests/fast-check-seed.ts'],
				},
			},
			{
				test: {
					name: 'site',
					isolate: false,
					// Two builds at a time would share Astro's cache.
					fileParallelism: false,
					testTimeout: bound,
					hookTimeout: bound,
					include: ['tests/site/**/*.test.ts'],
				},
			},
			{
				test: {
					name: 'engines',
					testTimeout: bound,
					hookTimeout: bound,
					include: ['tests/engines/**/*.test.ts'],
				},
			},
		],
	},
});
