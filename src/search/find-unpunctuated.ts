import { type BareText, bareText } from './bare-text.ts';
import { type Finding, type SearchedRecord, toFinding } from './finding.ts';
import { findAll } from './match-exact.ts';
import type { Query } from './query.ts';
import type { Range } from './range.ts';

/** Fewer characters than this may stand together by chance, one at the end of a paragraph and one at the next's start. */
const shortest = 6;

/** Records of a document one after the other, without punctuation. */
interface Run {
	/** All their characters. */
	characters: string;
	/** For each record its number, its own bare text, and where that begins in `characters`. */
	parts: { record: number; start: number; bare: BareText }[];
}

/**
 * Finds a copied passage whose punctuation or paragraphs differ: all that was typed, marks and spaces left out, stands in
 * one stretch, in one record or running on into the next ones. Each finding stands where the stretch begins.
 */
export type FindUnpunctuated = (query: Query) => Finding[];

/** Prepares the records at the first question. They must stand in reading order, document by document. */
export function createFindUnpunctuated(records: readonly SearchedRecord[]): FindUnpunctuated {
	let runs: Run[] | undefined;
	return (query) => {
		const wanted = bareText(query.terms.map((term) => term.folded).join(' ')).characters;
		if (wanted.length < shortest) return [];
		runs ??= joinDocuments(records);
		return runs.flatMap((run) => findIn(run, wanted, records));
	};
}

function joinDocuments(records: readonly SearchedRecord[]): Run[] {
	const runs: Run[] = [];
	records.forEach((record, index) => {
		// A title is no part of the running text: what follows it begins anew.
		if (record.kind === 'title' || records[index - 1]?.kind === 'title') runs.push({ characters: '', parts: [] });
		const run = runs.at(-1);
		if (run === undefined) return;
		const bare = bareText(record.folded);
		// Digits on both sides of a break are two numbers.
		if (/[0-9]$/u.test(run.characters) && /^[0-9]/u.test(bare.characters)) run.characters += '\n';
		run.parts.push({ record: index, start: run.characters.length, bare });
		run.characters += bare.characters;
	});
	return runs;
}

function findIn(run: Run, wanted: string, records: readonly SearchedRecord[]): Finding[] {
	const byRecord = new Map<number, { own: Range[]; beyond: Finding['beyond'] }>();
	for (const found of findAll(run.characters, wanted)) {
		const [first, ...others] = run.parts.flatMap((part) => toPlace(part, found));
		if (first === undefined) continue;
		const entry = byRecord.get(first.record) ?? { own: [], beyond: [] };
		byRecord.set(first.record, entry);
		entry.own.push(first.range);
		entry.beyond.push(...others);
	}
	return [...byRecord].flatMap(([index, { own, beyond }]) => {
		const record = records[index];
		if (record === undefined) return [];
		return { ...toFinding(record, index, 'unpunctuated', { mentions: [own], differing: [], errors: 0 }), beyond };
	});
}

/** The stretch of a record that lies in a range of the run. */
function toPlace({ record, start, bare }: Run['parts'][number], found: Range): Finding['beyond'] {
	const first = bare.offsets[Math.max(0, found[0] - start)];
	const last = bare.offsets[Math.min(bare.offsets.length, found[1] - start) - 1];
	if (first === undefined || last === undefined || found[1] <= start) return [];
	return [{ record, range: [first, last + 1] }];
}
