import { parse as parseYaml } from 'yaml';
import { type DocumentMetadata, documentMetadataSchema } from '../model/document.ts';

const frontMatter = /^---\n([\s\S]*?\n)---\n/u;

/**
 * The facts and the text of a document's Markdown file.
 * @throws Error where the file has no front matter; ZodError where the front matter breaks the schema.
 */
export function parseFrontMatter(markdown: string): { metadata: DocumentMetadata; body: string } {
	const [whole, yaml] = frontMatter.exec(markdown) ?? [];
	if (whole === undefined || yaml === undefined) {
		throw new Error('found no front matter; expected the file to begin with a line ---');
	}
	return { metadata: documentMetadataSchema.parse(parseYaml(yaml)), body: markdown.slice(whole.length) };
}
