// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { plainImports } from './src/components/site/plain-imports.ts';
import { contentFolderPath } from './src/content/content-folder.ts';
import { readBuildable } from './src/content/read-buildable.ts';
import { watchContent } from './src/content/watch-content.ts';
import { publishArchive } from './src/export/archive/publish-archive.ts';
import { publishHeaders } from './src/export/hosting/publish-headers.ts';
import { formatDiagnostic } from './src/model/diagnostic.ts';
import { publishOffline } from './src/offline/build/publish-offline.ts';

/** Origin of the published site (https://example.org); without it canonical links and the sitemap are left out. */
const site = process.env['SITE_URL'] || undefined;
/** Folder of the host under which the site stands. */
const base = process.env['BASE_PATH'] || '/';

const { value: collection, diagnostics } = readBuildable(contentFolderPath);
if (collection === null) {
	// Said here, in sentences; further on it would be an exception inside Astro.
	for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
	process.exit(1);
}

/** Each collection has a cache of its own: documents of the same name are rendered apart. */
const cacheDir = `./node_modules/.astro/${createHash('sha256').update(contentFolderPath).digest('hex').slice(0, 12)}`;

/** The one script that stands in the page itself, since it runs before the first paint: the policy knows it by its hash. */
const earlyScript = readFileSync(new URL('src/components/preferences/apply-before-paint.js', import.meta.url));
const earlyScriptHash = /** @type {const} */ (`sha256-${createHash('sha256').update(earlyScript).digest('base64')}`);

const documentIds = new Set(collection.documents);
/**
 * Whether the sitemap names a page: not the search, which has nothing of its own to find, and below /documents/ only what is
 * a document, not an old address that leads on to one.
 */
const isListed = (/** @type {string} */ page) => {
	const [, id] = /\/documents\/([^/]+)\/$/.exec(page) ?? [];
	return id === undefined ? !page.endsWith('/search/') : documentIds.has(id);
};

export default defineConfig({
	...(site === undefined ? {} : { site }),
	base,
	cacheDir,
	output: 'static',
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	integrations: [
		...(site === undefined ? [] : [sitemap({ filter: isListed })]),
		publishHeaders(base),
		// Before what is kept offline: it changes a page.
		publishArchive(),
		publishOffline(),
	],
	markdown: { syntaxHighlight: false },
	vite: {
		plugins: [watchContent(contentFolderPath), plainImports()],
		// Modules, not one script: the search loads its larger part when it is needed.
		worker: { format: 'es' },
	},
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
				"worker-src 'self'",
				// No text of a page becomes a program: where one is named by its address, the policy `links/trusted-script.ts` looks at it.
				"require-trusted-types-for 'script'",
				'trusted-types policy-explorer',
			],
			scriptDirective: { hashes: [earlyScriptHash] },
		},
	},
});
