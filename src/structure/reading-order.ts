import type { DocumentStructure, OutlineEntry, Paragraph } from '../model/document.ts';

/** A heading or a paragraph of a document. */
export type DocumentBlock = { heading: OutlineEntry } | { paragraph: Paragraph };

/** The headings and paragraphs of a document in the order in which they are read. */
export function readingOrder({ outline, paragraphs }: DocumentStructure): DocumentBlock[] {
	const bySection = Map.groupBy(paragraphs, ({ section }) => section);
	const own = (section: string | null): DocumentBlock[] =>
		(bySection.get(section) ?? []).map((paragraph) => ({ paragraph }));
	return [...own(null), ...outline.flatMap((heading) => [{ heading }, ...own(heading.locator)])];
}
