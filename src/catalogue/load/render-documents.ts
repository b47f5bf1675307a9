import { type Doubt, doubtAnchor, doubtSign } from '../../collation/doubts.ts';
import type { StoredDocument } from '../../content/read-documents.ts';
import { createDocumentProcessor, type DocumentOptions } from '../../markdown/document-processor.ts';
import type { DoubtMark } from '../../markdown/rehype-doubts.ts';
import { renderDocument } from '../../markdown/render-document.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PolicyDocument } from '../../model/document.ts';

/** The documents of a collection, read and rendered. */
export interface RenderedDocuments {
	/** The documents that could be read. */
	documents: PolicyDocument[];
	/** The text of each as HTML, by identifier. */
	texts: Map<string, string>;
	/** What could not be read, and why. */
	diagnostics: Diagnostic[];
}

/**
 * Reads and renders Markdown files. One at fault becomes a diagnostic; the others are read all the same.
 * @param doubts the doubts of each document, by identifier
 */
export function renderDocuments(
	files: readonly StoredDocument[],
	options: DocumentOptions,
	doubts: ReadonlyMap<string, readonly Doubt[]>,
): RenderedDocuments {
	const processor = createDocumentProcessor(options);
	const documents: PolicyDocument[] = [];
	const texts = new Map<string, string>();
	const diagnostics: Diagnostic[] = [];
	for (const { id, file, markdown } of files) {
		try {
			const { document, html } = renderDocument(markdown, processor, (doubts.get(id) ?? []).flatMap(toMark));
			if (document.id !== id)
				throw new Error(`found the identifier ${document.id}, expected ${id} as the file is named`);
			documents.push(document);
			texts.set(id, html);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			diagnostics.push({
				severity: 'error',
				ruleId: 'document',
				reason,
				file,
				expected: 'what npm run normalise writes',
			});
		}
	}
	return { documents, texts, diagnostics };
}

function toMark({ number, locator, offset, words }: Doubt): DoubtMark[] {
	return number === null ? [] : [{ locator, offset, words, label: doubtSign(number), href: `#${doubtAnchor(number)}` }];
}
