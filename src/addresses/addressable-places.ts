import type { DocumentStructure } from '../model/document.ts';
import { leadLocator } from '../model/identifier.ts';

/** What is addressed: the document as a whole, a section, a paragraph, or the lead of one. */
export type PlaceKind = 'document' | 'section' | 'paragraph' | 'lead';

/** A place that has an address, with the words by which it is known. */
export interface AddressablePlace {
	/** Locator; `title` for the document as a whole. */
	place: string;
	/** What it is. */
	kind: PlaceKind;
	/** A document's title, a section's heading (its number where that is all there is), a paragraph's text, a lead. */
	words: string;
	/** Whether its locator counts siblings (a paragraph, an unnumbered section) and not what is printed. */
	isCounted: boolean;
}

/** Every place of a document that has an address, in reading order; a lead comes after its paragraph. */
export function addressablePlaces(document: { title: string } & DocumentStructure): AddressablePlace[] {
	const bySection = Map.groupBy(document.paragraphs, ({ section }) => section);
	const paragraphsOf = (section: string | null): AddressablePlace[] =>
		(bySection.get(section) ?? []).flatMap(({ locator, text, lead }) => [
			{ place: locator, kind: 'paragraph', words: text, isCounted: true },
			...(lead === null ? [] : [{ place: leadLocator(locator), kind: 'lead' as const, words: lead, isCounted: false }]),
		]);
	return [
		{ place: 'title', kind: 'document', words: document.title, isCounted: false },
		...paragraphsOf(null),
		...document.outline.flatMap(({ locator, number, heading }): AddressablePlace[] => [
			{ place: locator, kind: 'section', words: heading || number || locator, isCounted: number === null },
			...paragraphsOf(locator),
		]),
	];
}

/** What a locator, or `title`, addresses, as its form tells. */
export function placeKind(place: string): PlaceKind {
	if (place === 'title') return 'document';
	if (place.endsWith('-lead')) return 'lead';
	return /(^|-)p\d+(_\d+)?$/u.test(place) ? 'paragraph' : 'section';
}
