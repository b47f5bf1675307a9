import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { projectEnvironment } from '../../scripts/setup/run-command.mjs';

/** How the invented collection is built: elsewhere, under a folder of another host. */
export const otherCollection = {
	content: '.cache/other-collection/content',
	dist: '.cache/other-collection/dist',
	base: '/policy/',
	origin: 'https://example.org',
};

/**
 * Normalises and builds the invented collection of tests/fixtures/collection, with no change to the code. Works on a
 * copy, because normalising writes into the collection.
 *
 * @throws when a command fails, with its output
 */
export function buildOtherCollection(): void {
	const { content, dist, base, origin } = otherCollection;
	rmSync(content, { recursive: true, force: true });
	rmSync(dist, { recursive: true, force: true });
	cpSync('tests/fixtures/collection', content, { recursive: true });
	const env = {
		...withoutTestRunner(projectEnvironment('.')),
		CONTENT_DIR: content,
		BASE_PATH: base,
		SITE_URL: origin,
		NODE_ENV: 'production',
	};
	const options = { env, encoding: 'utf8', stdio: 'pipe' } as const;
	execFileSync('node', ['scripts/normalise.ts'], options);
	execFileSync('astro', ['build', '--outDir', dist], options);
}

/**
 * Builds the invented collection unless it was built before, for tests that only look at it.
 *
 * @throws when a command fails, with its output
 */
export function ensureOtherCollection(): void {
	if (!existsSync(`${otherCollection.dist}/index.html`)) buildOtherCollection();
}

/** The environment without what vitest sets for itself: Vite would take it for the site's (BASE_URL above all). */
export function withoutTestRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const { BASE_URL: _base, DEV: _dev, PROD: _prod, MODE: _mode, SSR: _ssr, TEST: _test, ...rest } = environment;
	return Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('VITEST')));
}
