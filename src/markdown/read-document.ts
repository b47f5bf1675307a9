import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PolicyDocument } from '../model/document.ts';
import { parseFrontMatter } from './front-matter.ts';
import { annotateStructure } from './remark-structure.ts';
import { remarkTables } from './remark-tables.ts';

const processor = unified().use(remarkParse).use(remarkTables).use(remarkCjkFriendly);

/**
 * A document out of its Markdown file: the inverse of `writeDocument`.
 * @throws Error where the file has no front matter; ZodError where the front matter breaks the schema.
 */
export function readDocument(markdown: string): PolicyDocument {
	const { metadata, body } = parseFrontMatter(markdown);
	return { ...metadata, ...annotateStructure(processor.parse(body), metadata) };
}
