import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { documentMetadataSchema, type PolicyDocument } from '../model/document.ts';
import { annotateStructure } from './remark-structure.ts';
import { remarkTables } from './remark-tables.ts';

const processor = unified().use(remarkParse).use(remarkTables).use(remarkCjkFriendly);
const frontMatter = /^---\n([\s\S]*?\n)---\n/u;

/**
 * A document out of its Markdown file: the inverse of `writeDocument`.
 * @throws Error where the file has no front matter; ZodError where the front matter breaks the schema.
 */
export function readDocument(markdown: string): PolicyDocument {
	const match = frontMatter.exec(markdown);
	if (match === null) throw new Error('found no front matter; expected the file to begin with a line ---');
	const metadata = documentMetadataSchema.parse(parseYaml(match[1] ?? ''));
	const tree = processor.parse(markdown.slice(match[0].length));
	return { ...metadata, ...annotateStructure(tree, metadata) };
}
