import type { DocumentCollation } from '../model/document-collation.ts';
import { locatorSchema } from '../model/identifier.ts';
import { visibleWords } from './change-kind.ts';

/** A reading of a published text that an editor holds for likely wrong; the text stays as its source has it. */
export interface Doubt {
	/** Its number among those that are marked in the text, from 1; null where the page has no place to mark. */
	number: number | null;
	/** Locator of the text, or the metadata field that it became. */
	locator: string;
	/** Where the words begin in the published text, in UTF-16 code units. */
	offset: number;
	/** The words as published. */
	words: string;
	/** The reading proposed: empty where the words should go, null where none is known. */
	reading: string | null;
	/** Why. */
	reason: string;
}

/**
 * The readings of a document that are likely wrong, in the order of its texts. What is only `unsure`, and what a rule finds by
 * its shape, is no reason to doubt while reading: it stays in the record and among the changes.
 */
export function likelyDoubts({ texts }: DocumentCollation): Doubt[] {
	let marked = 0;
	return texts.flatMap(({ locator, queries }) =>
		queries
			.filter(({ certainty }) => certainty === 'likely')
			.map(({ offset, words, reading = null, reason }): Doubt => {
				const number = isMarked(locator, words) ? ++marked : null;
				return { number, locator, offset, words, reading, reason };
			}),
	);
}

/** Whether the page of a document marks words of a text: in its headings and paragraphs, and where there are any. */
function isMarked(locator: string, words: string): boolean {
	return words !== '' && locatorSchema.safeParse(locator).success;
}

/** What is doubted, in words: 「落落实地」疑作「落实落地」. */
export function doubtLabel({ words, reading }: Pick<Doubt, 'words' | 'reading'>): string {
	if (words === '') return reading === null ? '此处可疑' : `此处疑脱「${visibleWords(reading)}」`;
	const found = `「${visibleWords(words)}」`;
	if (reading === null) return `${found}可疑`;
	return reading === '' ? `${found}疑衍` : `${found}疑作「${visibleWords(reading)}」`;
}

/** What the mark of a doubt is called, so that no two of a document say the same. */
export function doubtSign(number: number): string {
	return `存疑${number}`;
}

/** The fragment of a doubt's entry in the record of its document. */
export function doubtAnchor(number: number): string {
	return `doubt-${number}`;
}
