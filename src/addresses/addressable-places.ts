import type { DocumentStructure, OutlineEntry, Paragraph } from '../model/document.ts';
import { leadLocator } from '../model/identifier.ts';
import { readingOrder } from '../structure/reading-order.ts';

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
	return [
		{ place: 'title', kind: 'document', words: document.title, isCounted: false },
		...readingOrder(document).flatMap((block) =>
			'heading' in block ? [sectionPlace(block.heading)] : paragraphPlaces(block.paragraph),
		),
	];
}

function sectionPlace({ locator, number, heading }: OutlineEntry): AddressablePlace {
	return { place: locator, kind: 'section', words: heading || number || locator, isCounted: number === null };
}

function paragraphPlaces({ locator, text, lead }: Paragraph): AddressablePlace[] {
	const paragraph: AddressablePlace = { place: locator, kind: 'paragraph', words: text, isCounted: true };
	if (lead === null) return [paragraph];
	return [paragraph, { place: leadLocator(locator), kind: 'lead', words: lead, isCounted: false }];
}

/** What a locator, or `title`, addresses, as its form tells. */
export function placeKind(place: string): PlaceKind {
	if (place === 'title') return 'document';
	if (place.endsWith('-lead')) return 'lead';
	return /(^|-)p\d+(_\d+)?$/u.test(place) ? 'paragraph' : 'section';
}
