import type { LedgerEntry } from '../model/ledger.ts';
import { editDistance } from '../text/edit-distance.ts';
import { bareText, hashDigits, parseSketch, sketch, sketchDigits, sketchSize } from './fingerprint.ts';

/** A text of so many code points, once bare, is recorded whole. */
const wholeLength = 32;
/** Of a longer one the ledger keeps so many code points. */
const beginningLength = 16;
/** Words as alike as this are the same words, corrected; less alike ones are others. */
export const sameWords = 2 / 3;
/** What a division may lose. */
const tolerance = 1e-9;

/** The words of an entry, as far as the ledger has them; … closes a beginning. */
export function recordedWords([, words, length]: LedgerEntry): string {
	return length === undefined ? words : `${words}…`;
}

/** What the ledger records of words that are published under a locator. */
export function recordWords(place: string, words: string): LedgerEntry {
	const bare = bareText(words);
	const { length } = [...bare];
	if (length <= wholeLength) return [place, words];
	const beginning = [...words.replace(/\s+/gu, ' ')].slice(0, beginningLength).join('');
	return [place, beginning, length, hashDigits(bare) + sketchDigits(sketch(bare))];
}

/** Words made ready to be compared with many entries. */
export interface Words {
	/** The words as published. */
	text: string;
	/** Their bare text. */
	bare: string;
	/** Length of the bare text in code points. */
	length: number;
	/** Hash of the bare text, as an entry has it. */
	hash: string;
	/** Sketch of the bare text; made when it is first asked for. */
	sketch(): readonly number[];
}

/** Makes words ready to be compared. */
export function prepareWords(text: string): Words {
	const bare = bareText(text);
	let values: readonly number[] | undefined;
	return {
		text,
		bare,
		length: [...bare].length,
		hash: hashDigits(bare),
		sketch: () => {
			values ??= sketch(bare);
			return values;
		},
	};
}

/** Key by which words that are the same but for punctuation are found: the same for an entry and for words. */
export function wordsKey(source: LedgerEntry | Words): string {
	if (!Array.isArray(source)) return source.length <= wholeLength ? source.bare : `${source.length} ${source.hash}`;
	const [, words, length, fingerprint = ''] = source;
	return length === undefined ? bareText(words) : `${length} ${fingerprint.slice(0, 5)}`;
}

/**
 * How alike recorded words and present ones are, from 0 to 1, punctuation, spaces, width and case left out of account.
 *
 * 1. Words recorded whole: 1 − Levenshtein distance ÷ length of the longer, in code points.
 * 2. Others: the Dice coefficient of their bigrams, told from the sketches, but never more than the ratio of the lengths.
 * 3. So, at the threshold `sameWords`: one corrected character in three passes, and so do two in any longer text that has
 *    16 bigrams of its own; a text cut to its half, or twice as long, does not.
 */
export function similarity(entry: LedgerEntry, words: Words): number {
	const [, recorded, length, fingerprint = ''] = entry;
	if (length === undefined) {
		const bare = [...bareText(recorded)];
		const longer = Math.max(bare.length, words.length);
		if (longer - Math.min(bare.length, words.length) > longer * (1 - sameWords)) return 0;
		return 1 - editDistance(bare, [...words.bare]) / longer;
	}
	if (wordsKey(entry) === wordsKey(words)) return 1;
	const ratio = Math.min(length, words.length) / Math.max(length, words.length);
	return Math.min(ratio, dice(parseSketch(fingerprint.slice(5)), words.sketch()));
}

/** Whether present words are the recorded ones, perhaps corrected. */
export function isSameWords(entry: LedgerEntry, words: Words): boolean {
	return similarity(entry, words) >= sameWords - tolerance;
}

/** Dice coefficient from two bottom-k sketches: the share of the union's sketch that stands in both gives the Jaccard index. */
function dice(left: readonly number[], right: readonly number[]): number {
	const inRight = new Set(right);
	const inLeft = new Set(left);
	const union = [...new Set([...left, ...right])].sort((one, other) => one - other).slice(0, sketchSize);
	if (union.length === 0) return 1;
	const jaccard = union.filter((value) => inLeft.has(value) && inRight.has(value)).length / union.length;
	return (2 * jaccard) / (1 + jaccard);
}
