import type { PolicyDocument } from '../../src/model/document.ts';

/** A text of a document that a search can find: its title, a heading or a paragraph. */
export interface Text {
	/** Its address: the document's identifier, `#`, and the locator, which the title has not. */
	place: string;
	/** Address of the nearest heading at or above it; of the title where there is none. */
	section: string;
	/** The words. A heading's number belongs to it, as on the page. */
	text: string;
}

/** Every text of a collection, in reading order. */
export function textsOf(documents: readonly PolicyDocument[]): Text[] {
	return documents.flatMap(({ id, title, outline, paragraphs }) => {
		const bySection = Map.groupBy(paragraphs, (paragraph) => paragraph.section);
		const paragraphsOf = (section: string | null): Text[] =>
			(bySection.get(section) ?? []).map(({ locator, text }) => ({
				place: `${id}#${locator}`,
				section: `${id}#${section ?? ''}`,
				text,
			}));
		return [
			{ place: `${id}#`, section: `${id}#`, text: title },
			...paragraphsOf(null),
			...outline.flatMap(({ locator, number, heading }) => [
				{ place: `${id}#${locator}`, section: `${id}#${locator}`, text: `${number ?? ''}${heading}` },
				...paragraphsOf(locator),
			]),
		];
	});
}
