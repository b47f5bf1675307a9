import type { Range } from '../../text/range.ts';
import { type BareText, bareText } from '../../text/without-marks.ts';
import { type Query, wantedTerms } from '../query/query.ts';
import { type Finding, foundExactly, type SearchedRecord, toFinding } from './finding.ts';
import { findAll } from './match-exact.ts';

/** Fewer characters than this may stand together by chance, one at the end of a paragraph and one at the next's start. */
const shortest = 6;

/** Records of a document one after the other, without punctuation. */
interface Passage {
	/** All their characters. */
	characters: string;
	/** For each record its place, its own bare text, and where that begins in `characters`. */
	parts: { record: number; start: number; bare: BareText }[];
}

/**
 * The characters to be looked for where punctuation and paragraphs do not count: all that was typed without marks and
 * spaces; null where that is too little, or the query asks for more than words in a row.
 */
export function barePassage(query: Query): string | null {
	if (query.excluded.length > 0 || query.groups.some((group) => group.length > 1)) return null;
	const terms = wantedTerms(query).map((term) => term.folded);
	const { characters } = bareText(terms.join(' '));
	return characters.length < shortest ? null : characters;
}

/**
 * Finds a copied passage whose punctuation or paragraphs differ: its bare characters stand in one stretch, in one record
 * or running on into the next ones. Each finding stands where the stretch begins.
 * @param places records of one document that follow each other.
 */
export function findUnpunctuated(
	records: readonly SearchedRecord[],
	places: readonly number[],
	passage: string,
): Finding[] {
	return splitAtTitles(records, places).flatMap((run) => findIn(joinRecords(records, run), passage, records));
}

/** A title is no part of the running text: what follows it begins anew. */
function splitAtTitles(records: readonly SearchedRecord[], places: readonly number[]): number[][] {
	const runs: number[][] = [[]];
	for (const place of places) {
		if (records[place]?.kind === 'title') runs.push([place], []);
		else runs.at(-1)?.push(place);
	}
	return runs;
}

function joinRecords(records: readonly SearchedRecord[], places: readonly number[]): Passage {
	const passage: Passage = { characters: '', parts: [] };
	for (const record of places) {
		const bare = bareText(records[record]?.folded ?? '');
		// Digits on both sides of a break are two numbers.
		if (/[0-9]$/u.test(passage.characters) && /^[0-9]/u.test(bare.characters)) passage.characters += '\n';
		passage.parts.push({ record, start: passage.characters.length, bare });
		passage.characters += bare.characters;
	}
	return passage;
}

function findIn(passage: Passage, wanted: string, records: readonly SearchedRecord[]): Finding[] {
	const byRecord = new Map<number, { own: Range[]; beyond: Finding['beyond'] }>();
	for (const found of findAll(passage.characters, wanted)) {
		const [first, ...others] = passage.parts.flatMap((part) => toPlace(part, found));
		if (first === undefined) continue;
		const entry = byRecord.get(first.record) ?? { own: [], beyond: [] };
		byRecord.set(first.record, entry);
		entry.own.push(first.range);
		entry.beyond.push(...others);
	}
	return [...byRecord].flatMap(([index, { own, beyond }]) => {
		const record = records[index];
		if (record === undefined) return [];
		return { ...toFinding(record, index, 'unpunctuated', foundExactly([own])), beyond };
	});
}

/** The stretch of a record that lies in a range of the passage. */
function toPlace({ record, start, bare }: Passage['parts'][number], found: Range): Finding['beyond'] {
	const first = bare.offsets[Math.max(0, found[0] - start)];
	const last = bare.offsets[Math.min(bare.offsets.length, found[1] - start) - 1];
	if (first === undefined || last === undefined || found[1] <= start) return [];
	return [{ record, range: [first, last + 1] }];
}
