import { VFile } from 'vfile';
import type { DocumentStructure, PolicyDocument } from '../model/document.ts';
import type { DocumentProcessor } from './document-processor.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { DoubtMark } from './rehype-doubts.ts';

/** A document out of its Markdown file, and its text as it stands on its page. */
export interface RenderedDocument {
	/** The document. */
	document: PolicyDocument;
	/** Its text as HTML: the blocks with their locators, sections, themes, marks of gaps and of doubts. */
	html: string;
}

/**
 * Reads and renders a document. Its Markdown is parsed once, for its structure and for its page.
 * @param doubts the words that are marked in its text, in its order
 * @throws Error where the file has no front matter; ZodError where the front matter breaks the schema.
 */
export function renderDocument(
	markdown: string,
	processor: DocumentProcessor,
	doubts: readonly DoubtMark[] = [],
): RenderedDocument {
	const { metadata, body } = parseFrontMatter(markdown);
	const file = new VFile({ value: body, data: { metadata, doubts } });
	const html = String(processor.processSync(file));
	return { document: { ...metadata, ...structureOf(file) }, html };
}

function structureOf({ data: { structure } }: VFile): DocumentStructure {
	if (structure === undefined) throw new Error('remark-structure left no structure');
	return structure;
}
