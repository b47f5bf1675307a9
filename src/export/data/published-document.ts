import type { PolicyDocument } from '../../model/document.ts';
import { leadLocator } from '../../model/identifier.ts';
import { type PublishedDocument, publishedDocumentSchema } from '../../model/published.ts';
import { textHash } from '../edition/text-hash.ts';
import { documentRow } from './document-row.ts';

/**
 * A document as `/data/documents/<id>.json`, its keys in the order of the schema.
 * @throws ZodError where it would break the schema.
 */
export function publishedDocument(document: PolicyDocument, url: string): PublishedDocument {
	const { date, titleInferred, number, fragment, gaps, outline, paragraphs, sections } = document;
	return publishedDocumentSchema.parse({
		...documentRow(document, url),
		dating: date,
		titleInferred,
		number,
		fragment,
		gaps,
		textHash: textHash(document),
		outline,
		paragraphs: paragraphs.map((paragraph) => ({
			...paragraph,
			leadLocator: paragraph.lead === null ? null : leadLocator(paragraph.locator),
			themes: sections[paragraph.locator],
		})),
	});
}
