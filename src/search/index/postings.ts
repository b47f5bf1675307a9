import type { Fold } from '../../text/fold.ts';
import { bareText } from '../../text/without-marks.ts';
import { readWith } from '../records/other-text.ts';
import type { SearchRecord } from '../records/records.ts';
import type { ReadingsOf } from '../sound/sounds.ts';
import { endOfText, type Gram, initialsGrams, pairGrams } from './grams.ts';
import type { Layout } from './layout.ts';

/** For each gram the granules in which it stands, by number, in ascending order. */
export type Postings = Map<Gram, number[]>;

/**
 * The postings of a collection; titles and headings have the first numbers.
 *
 * 1. Grams are those of the folded text without punctuation, so a query finds the places of its words however they are
 *    punctuated.
 * 2. Paragraphs that follow each other are one text: a gram over an edge belongs to the granule in which it begins.
 * 3. Every character is the first of a pair, the last one with `endOfText`: so the granules of a character are those of its
 *    pairs.
 * 4. The other readings of a text are posted where the text stands.
 * 5. Titles and headings are posted by the initials of their characters too.
 */
export function collectPostings({ heads, texts }: Layout, fold: Fold, readingsOf: ReadingsOf = () => []): Postings {
	const postings: Postings = new Map();
	const post = (granule: number, grams: Iterable<Gram>): void => {
		for (const gram of grams) {
			const list = postings.get(gram);
			if (list === undefined) postings.set(gram, [granule]);
			else if (list.at(-1) !== granule) list.push(granule);
		}
	};
	heads.forEach((granule, number) => {
		for (const record of granule.flatMap(({ records }) => records)) {
			const bare = bareOf(record, fold);
			post(number, gramsOf(bare));
			post(number, gramsOfInitials(bare, readingsOf));
		}
	});
	texts.forEach((granule, number) => {
		const place = heads.length + number;
		granule.forEach(({ document, records }, index) => {
			const follows = index === granule.length - 1 ? texts[number + 1]?.[0] : undefined;
			const next = follows?.document.id === document.id ? follows.records[0] : undefined;
			const beyond = next === undefined ? '' : bareOf(next, fold).charAt(0);
			post(place, gramsOf(records.map((record) => bareOf(record, fold)).join(''), beyond));
			for (const record of records) for (const other of otherTexts(record, fold)) post(place, gramsOf(other));
		});
	});
	return postings;
}

function bareOf({ text }: SearchRecord, fold: Fold): string {
	return bareText(fold(text)).characters;
}

function otherTexts({ text, readings }: SearchRecord, fold: Fold): string[] {
	return readings.map((reading) => bareText(fold(readWith(text, reading).text)).characters);
}

/** The pairs of a bare text; its last character makes one with what follows, or with the end. */
function gramsOf(bare: string, beyond = endOfText): Gram[] {
	return bare === '' ? [] : pairGrams(bare + (beyond === '' ? endOfText : beyond));
}

function gramsOfInitials(bare: string, readingsOf: ReadingsOf): Gram[] {
	const initials = Array.from(bare, (character) => new Set(readingsOf(character).map((reading) => reading.charAt(0))));
	return initials
		.slice(1)
		.flatMap((second, at) =>
			[...(initials[at] ?? [])].flatMap((one) => [...second].flatMap((other) => initialsGrams(one + other))),
		);
}
