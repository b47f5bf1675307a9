import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` holds the unit, golden and property tests; `site` examines the built site in dist/ and builds an
 * invented collection to show that nothing in the code knows ours.
 */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					// Property tests take long where the machine has other work.
					testTimeout: 30_000,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**', 'tests/e2e/**'],
					setupFiles: ['tests/fast-check-seed.ts'],
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					testTimeout: 180_000,
					hookTimeout: 180_000,
					fileParallelism: false,
				},
			},
		],
	},
});
