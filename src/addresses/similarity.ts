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
export function recordedWords(entry: LedgerEntry): string {
	return entry.length === 2 ? entry[1] : `${entry[1]}…`;
}

/** What the ledger records of words that are published under a locator. */
export function recordWords(place: string, words: string): LedgerEntry {
	const bare = bareText(words);
	const { length } = [...bare];
	if (length <= wholeLength) return [place, words];
	const beginning = [...words.replace(/\s+/gu, ' ')].slice(0, beginningLength).join('');
	return [place, beginning, length, hashDigits(bare) + sketchDigits(sketch(bare))];
}

/** Words made ready to be compared with many entries. What a comparison needs is worked out when it is first asked for. */
export class Words {
	/** The words as published. */
	readonly text: string;
	#bare: string | undefined;
	#length: number | undefined;
	#hash: string | undefined;
	#sketch: readonly number[] | undefined;

	constructor(text: string) {
		this.text = text;
	}

	/** Their bare text. */
	get bare(): string {
		this.#bare ??= bareText(this.text);
		return this.#bare;
	}

	/** Length of the bare text in code points. */
	get length(): number {
		this.#length ??= [...this.bare].length;
		return this.#length;
	}

	/** Hash of the bare text, as an entry has it. */
	get hash(): string {
		this.#hash ??= hashDigits(this.bare);
		return this.#hash;
	}

	/** Sketch of the bare text. */
	get sketch(): readonly number[] {
		this.#sketch ??= sketch(this.bare);
		return this.#sketch;
	}
}

/** Makes words ready to be compared. */
export function prepareWords(text: string): Words {
	return new Words(text);
}

/** Key by which words that are the same but for punctuation are found: the same for an entry and for words. */
export function wordsKey(source: LedgerEntry | Words): string {
	if (source instanceof Words) return source.length <= wholeLength ? source.bare : `${source.length} ${source.hash}`;
	if (source.length === 2) return bareText(source[1]);
	const [, , length, fingerprint] = source;
	return `${length} ${fingerprint.slice(0, 5)}`;
}

/** Whether present words are the recorded ones to the letter, punctuation, spaces, width and case left out of account. */
export function isVerbatim(entry: LedgerEntry, words: Words): boolean {
	return (entry.length === 2 && entry[1] === words.text) || wordsKey(entry) === wordsKey(words);
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
	if (entry.length === 2) {
		const bare = [...bareText(entry[1])];
		const longer = Math.max(bare.length, words.length);
		if (longer - Math.min(bare.length, words.length) > longer * (1 - sameWords)) return 0;
		return 1 - editDistance(bare, [...words.bare]) / longer;
	}
	if (isVerbatim(entry, words)) return 1;
	const [, , length, fingerprint] = entry;
	return Math.min(ratioOf(length, words.length), dice(parseSketch(fingerprint.slice(5)), words.sketch));
}

/** Whether present words are the recorded ones, perhaps corrected. */
export function isSameWords(entry: LedgerEntry, words: Words): boolean {
	// Most texts that are others are told by their length alone.
	if (entry.length === 4 && ratioOf(entry[2], words.length) < sameWords - tolerance) return false;
	return similarity(entry, words) >= sameWords - tolerance;
}

/** The shorter length as a share of the longer. */
function ratioOf(left: number, right: number): number {
	return Math.min(left, right) / Math.max(left, right);
}

/**
 * Dice coefficient from two bottom-k sketches, both ascending: the share of the union's sketch that stands in both gives the
 * Jaccard index.
 */
function dice(left: readonly number[], right: readonly number[]): number {
	let [union, both] = [0, 0];
	for (let [at, to] = [0, 0]; union < sketchSize && (at < left.length || to < right.length); union += 1) {
		const one = left[at] ?? Number.POSITIVE_INFINITY;
		const other = right[to] ?? Number.POSITIVE_INFINITY;
		if (one === other) both += 1;
		if (one <= other) at += 1;
		if (other <= one) to += 1;
	}
	if (union === 0) return 1;
	const jaccard = both / union;
	return (2 * jaccard) / (1 + jaccard);
}
