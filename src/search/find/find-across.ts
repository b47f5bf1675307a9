import { ComparedText } from '../../text/compared-text.ts';
import { findAll } from '../../text/find-all.ts';
import type { TextRange } from '../../text/range.ts';
import type { Remainder } from '../../text/remainder.ts';
import type { SearchExpression } from '../query/search-expression.ts';
import { type Finding, foundWhole, type PlacedRecords, type SearchedRecord, toFinding } from './finding.ts';
import { mayRunOn } from './match-unpunctuated.ts';

/** Records of a document one after the other, without marks and punctuation. */
interface JoinedRecords {
	/** All their characters. */
	characters: string;
	/** For each record its place on the shelf, what is left of its text, and where that begins in `characters`. */
	parts: { place: number; record: SearchedRecord; start: number; left: Remainder }[];
}

/**
 * The words to be looked for across records, where neither punctuation nor paragraphs count: all that was typed in one row,
 * without marks; null where that is too little to be told from chance, or more is asked than words in a row.
 */
export function wordsInRow({ groups, excluded }: SearchExpression): string | null {
	if (excluded.length > 0 || groups.some((group) => group.length > 1)) return null;
	const row = new ComparedText(groups.flatMap(([term]) => term?.compared.folded ?? []).join(' '));
	return mayRunOn(row) ? row.unpunctuated.text : null;
}

/**
 * Finds words in a row wherever their characters stand in one stretch, punctuation left out, in one record or running on
 * into the next ones. Each finding stands where the stretch begins.
 * @param records of one document that follow each other.
 */
export function findAcross(records: PlacedRecords, words: string): Finding[] {
	return splitAtTitles(records).flatMap((sequence) => findIn(joinRecords(sequence), words));
}

/** A title is no part of the running text: what follows it begins anew. */
function splitAtTitles(records: PlacedRecords): PlacedRecords[] {
	const sequences: (readonly [number, SearchedRecord])[][] = [[]];
	for (const placed of records) {
		if (placed[1].kind === 'title') sequences.push([placed], []);
		else sequences.at(-1)?.push(placed);
	}
	return sequences;
}

function joinRecords(records: PlacedRecords): JoinedRecords {
	const joined: JoinedRecords = { characters: '', parts: [] };
	for (const [place, record] of records) {
		const left = record.compared.unpunctuated;
		// Digits on both sides of a break are two numbers.
		if (/[0-9]$/u.test(joined.characters) && /^[0-9]/u.test(left.text)) joined.characters += '\n';
		joined.parts.push({ place, record, start: joined.characters.length, left });
		joined.characters += left.text;
	}
	return joined;
}

function findIn({ characters, parts }: JoinedRecords, words: string): Finding[] {
	const findings = new Map<number, { record: SearchedRecord; own: TextRange[]; beyond: Finding['beyond'] }>();
	for (const found of findAll(characters, words)) {
		const [first, ...others] = parts.flatMap((part) => toPlace(part, found));
		if (first === undefined) throw new RangeError(`found words at ${found[0]}, expected them in a record`);
		const { place, record, range } = first;
		const entry = findings.get(place) ?? { record, own: [], beyond: [] };
		findings.set(place, entry);
		entry.own.push(range);
		entry.beyond.push(...others.map((other) => ({ record: other.place, range: other.range })));
	}
	return [...findings].map(([place, { record, own, beyond }]) => ({
		...toFinding(record, place, 'unpunctuated', foundWhole([own])),
		beyond,
	}));
}

/** The stretch of a record that lies in a range of the joined records. */
function toPlace({ place, record, start, left }: JoinedRecords['parts'][number], [from, to]: TextRange) {
	const first = Math.max(0, from - start);
	const end = Math.min(left.text.length, to - start);
	return first < end ? [{ place, record, range: left.toWhole([first, end]) }] : [];
}
