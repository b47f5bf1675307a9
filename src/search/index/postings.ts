import type { SearchRecord } from '../records/records.ts';
import type { SyllablesOf } from '../sound/sounds.ts';
import { gapBuckets } from './gaps.ts';
import { endOfText, type Gram, initialsGrams, pairGrams } from './grams.ts';
import type { Granule, Layout } from './layout.ts';
import { PostingSorter } from './posting-sorter.ts';

/** What of a record's texts stands in the index: the characters alone (`charactersAlone`) of the folded text. */
export interface IndexedTexts {
	/** Those of its text. */
	characters: string;
	/** Those of its text with each of its variant readings. */
	variants: readonly string[];
}

/** Gives what is indexed of a record. */
export type IndexedTextsOf = (record: SearchRecord) => IndexedTexts;

/**
 * The postings of a collection by gram; titles and headings have the first numbers.
 *
 * 1. Grams are those of the folded text without marks and punctuation, so a query finds the places of its words however
 *    they are punctuated.
 * 2. Paragraphs that follow each other are one text: a gram over an edge belongs to the granule in which it begins.
 * 3. Every character is the first of a pair, the last one with `endOfText`: so the granules of a character are those of its
 *    pairs.
 * 4. The variant readings of a text are posted where the text stands.
 * 5. Titles and headings are posted by the initials of their characters too.
 */
export function collectPostings(
	{ heads, texts }: Layout,
	textsOf: IndexedTextsOf,
	syllablesOf: SyllablesOf = () => [],
): PostingSorter {
	const postings = new PostingSorter(countUnits(heads) + countUnits(texts));
	const post = (granule: number, grams: Iterable<Gram>): void => {
		for (const gram of grams) postings.post(gram, granule);
	};
	heads.forEach((granule, number) => {
		for (const record of granule.flatMap(({ records }) => records)) {
			const { characters } = textsOf(record);
			post(number, gramsOf(characters));
			post(number, gramsOfInitials(characters, syllablesOf));
		}
	});
	texts.forEach((granule, number) => {
		const place = heads.length + number;
		granule.forEach(({ document, records }, index) => {
			const follows = index === granule.length - 1 ? texts[number + 1]?.[0] : undefined;
			const next = follows?.document.id === document.id ? follows.records[0] : undefined;
			const beyond = next === undefined ? '' : textsOf(next).characters.charAt(0);
			const indexed = records.map(textsOf);
			post(place, gramsOf(indexed.map(({ characters }) => characters).join(''), beyond));
			for (const variant of indexed.flatMap(({ variants }) => variants)) post(place, gramsOf(variant));
		});
	});
	return postings;
}

/** The postings of the texts of a collection by the gaps in them (`gaps.ts`); a gap lies in one record. */
export function collectGaps({ heads, texts }: Layout, textsOf: IndexedTextsOf): PostingSorter {
	const postings = new PostingSorter(countUnits(texts));
	texts.forEach((granule, number) => {
		for (const record of granule.flatMap(({ records }) => records)) {
			for (const gap of gapBuckets(textsOf(record).characters)) postings.post(gap, heads.length + number);
		}
	});
	return postings;
}

/** About as many pairs, and as many gaps, stand in granules. */
function countUnits(granules: readonly Granule[]): number {
	return granules
		.flat(2)
		.reduce((sum, { records }) => sum + records.reduce((own, { text }) => own + text.length, 0), 0);
}

/** The pairs of a text; its last character makes one with what follows, or with the end. */
function gramsOf(characters: string, beyond = endOfText): Gram[] {
	return characters === '' ? [] : pairGrams(characters + (beyond === '' ? endOfText : beyond));
}

function gramsOfInitials(characters: string, syllablesOf: SyllablesOf): Gram[] {
	const initials = Array.from(
		characters,
		(character) => new Set(syllablesOf(character).map((syllable) => syllable.charAt(0))),
	);
	let before = new Set<string>();
	return initials.flatMap((own) => {
		const first = before;
		before = own;
		return [...first].flatMap((one) => [...own].flatMap((other) => initialsGrams(one + other)));
	});
}
