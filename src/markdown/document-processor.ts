import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { rehypeFormerLocators } from './rehype-former-locators.ts';
import { rehypeGaps } from './rehype-gaps.ts';
import { rehypeLeads } from './rehype-leads.ts';
import { rehypePermalinks } from './rehype-permalinks.ts';
import { rehypeQuoteBreaks } from './rehype-quote-breaks.ts';
import { rehypeRoles } from './rehype-roles.ts';
import { rehypeSectionThemes, type SectionThemesOptions } from './rehype-section-themes.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkStructure } from './remark-structure.ts';
import { remarkTables } from './remark-tables.ts';

/**
 * The processor that turns the Markdown of documents into pages. It is neither GFM nor smartypants: both rewrite what stands
 * in a text (`~`, quotation marks).
 */
export function documentProcessor(themes: SectionThemesOptions): ReturnType<typeof unified> {
	return unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [remarkTables, remarkCjkFriendly, remarkStructure],
		rehypePlugins: [
			rehypeTables,
			rehypeRoles,
			rehypeLeads,
			rehypeGaps,
			rehypeQuoteBreaks,
			rehypeFormerLocators,
			rehypePermalinks,
			rehypeSections,
			[rehypeSectionThemes, themes],
		],
	});
}
