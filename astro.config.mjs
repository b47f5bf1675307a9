// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { parse as parseYaml } from 'yaml';
import { contentFolder, contentFolderPath } from './src/content-folder.ts';
import { rehypeGaps } from './src/markdown/rehype-gaps.ts';
import { rehypeLeads } from './src/markdown/rehype-leads.ts';
import { rehypePermalinks } from './src/markdown/rehype-permalinks.ts';
import { rehypeQuoteBreaks } from './src/markdown/rehype-quote-breaks.ts';
import { rehypeRoles } from './src/markdown/rehype-roles.ts';
import { rehypeSectionThemes } from './src/markdown/rehype-section-themes.ts';
import { rehypeSections } from './src/markdown/rehype-sections.ts';
import { rehypeTables } from './src/markdown/rehype-tables.ts';
import { remarkStructure } from './src/markdown/remark-structure.ts';
import { remarkTables } from './src/markdown/remark-tables.ts';
import { themesSchema } from './src/model/vocabulary.ts';

/** Origin of the published site (https://example.org); without it canonical links and the sitemap are left out. */
const site = process.env['SITE_URL'] || undefined;
/** Folder of the host under which the site stands. */
const base = process.env['BASE_PATH'] || '/';

const themes = themesSchema.parse(parseYaml(readFileSync(new URL('vocabularies/themes.yaml', contentFolder), 'utf8')));
/** Names of themes by identifier. In the configuration, because a change of it makes Astro render the documents anew. */
const themeLabels = Object.fromEntries(themes.map(({ id, label }) => [id, label]));

/** Each collection has a cache of its own: documents of the same name are rendered apart. */
const cacheDir = `./node_modules/.astro/${createHash('sha256').update(contentFolderPath).digest('hex').slice(0, 12)}`;

/** The one script that must stand in the page itself: it runs before the first paint. */
const earlyScript = readFileSync(new URL('src/components/preferences/apply-before-paint.js', import.meta.url));
const earlyScriptHash = /** @type {const} */ (`sha256-${createHash('sha256').update(earlyScript).digest('base64')}`);

export default defineConfig({
	...(site === undefined ? {} : { site }),
	base,
	cacheDir,
	output: 'static',
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	integrations: site === undefined ? [] : [sitemap()],
	markdown: {
		syntaxHighlight: false,
		// Not GFM and not smartypants: both rewrite what stands in a text (~, 四个空格, quotation marks).
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [remarkTables, remarkCjkFriendly, remarkStructure],
			rehypePlugins: [
				rehypeTables,
				rehypeRoles,
				rehypeLeads,
				rehypeGaps,
				rehypeQuoteBreaks,
				rehypePermalinks,
				rehypeSections,
				[rehypeSectionThemes, { labels: themeLabels }],
			],
		}),
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
			],
			scriptDirective: { hashes: [earlyScriptHash] },
		},
	},
});
