import { gapMarker } from '../../markdown/words.ts';
import type { Paragraph, PolicyDocument } from '../../model/document.ts';

/** The paragraphs of a document with a mark in their words wherever text of the original is lost. */
export function markGaps({ paragraphs, gaps }: Pick<PolicyDocument, 'paragraphs' | 'gaps'>): Paragraph[] {
	const byLocator = Map.groupBy(gaps, ({ locator }) => locator);
	return paragraphs.map((paragraph) => {
		// From the last to the first, so that a mark moves no offset that is still to come.
		const own = (byLocator.get(paragraph.locator) ?? []).toSorted((left, right) => right.offset - left.offset);
		return own.reduce(({ text, lead, ...rest }, { offset }) => {
			const isInLead = lead !== null && offset < lead.length;
			return { ...rest, text: insert(text, offset), lead: isInLead ? insert(lead, offset) : lead };
		}, paragraph);
	});
}

function insert(text: string, offset: number): string {
	return `${text.slice(0, offset)}${gapMarker}${text.slice(offset)}`;
}
