import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { rehypeDoubts } from './rehype-doubts.ts';
import { rehypeFormerLocators } from './rehype-former-locators.ts';
import { rehypeGaps } from './rehype-gaps.ts';
import { rehypeLeads } from './rehype-leads.ts';
import { type LineBreaksOptions, rehypeLineBreaks } from './rehype-line-breaks.ts';
import { rehypePermalinks } from './rehype-permalinks.ts';
import { rehypeQuoteBreaks } from './rehype-quote-breaks.ts';
import { rehypeRoles } from './rehype-roles.ts';
import { rehypeSectionThemes, type SectionThemesOptions } from './rehype-section-themes.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkStructure } from './remark-structure.ts';
import { remarkTables } from './remark-tables.ts';

/** What turns the Markdown of a document into HTML. */
export type DocumentProcessor = Processor<Root, Root, HastRoot, HastRoot, string>;

/** What the processor knows of a collection. */
export interface DocumentOptions extends SectionThemesOptions, LineBreaksOptions {}

/**
 * The processor that turns the Markdown of documents into the text of their pages, and leaves their structure in the file's
 * data. What the front matter says must stand there (`metadata`), and what is doubted (`doubts`). It is neither GFM nor smartypants: both rewrite what stands
 * in a text (`~`, quotation marks).
 */
export function createDocumentProcessor(options: DocumentOptions): DocumentProcessor {
	return unified()
		.use(remarkParse)
		.use(remarkTables)
		.use(remarkCjkFriendly)
		.use(remarkStructure)
		.use(remarkRehype)
		.use(rehypeTables)
		.use(rehypeRoles)
		.use(rehypeLeads)
		.use(rehypeDoubts)
		.use(rehypeGaps)
		.use(rehypeQuoteBreaks)
		.use(rehypeFormerLocators)
		.use(rehypePermalinks)
		.use(rehypeSections)
		.use(rehypeSectionThemes, options)
		.use(rehypeLineBreaks, options)
		.use(rehypeStringify)
		.freeze();
}
