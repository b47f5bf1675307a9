import { createHash } from 'node:crypto';
import type { DocumentStructure } from '../../model/document.ts';
import { publishedHeading } from '../../structure/published-heading.ts';
import { readingOrder } from '../../structure/reading-order.ts';

/**
 * SHA-256 of the text of a document, in hexadecimal: of its headings, each with its number, and its paragraphs in reading
 * order, joined by line feeds, in UTF-8. It tells whether two copies have the same words, whatever their form.
 */
export function textHash(structure: DocumentStructure): string {
	const texts = readingOrder(structure).map((block) =>
		'heading' in block ? publishedHeading(block.heading) : block.paragraph.text,
	);
	return createHash('sha256').update(texts.join('\n')).digest('hex');
}
