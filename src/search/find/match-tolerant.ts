// Minified by its makers, it is half a kB smaller than what a bundler makes of `fuse.js/basic`, which is the same.
import Fuse from 'fuse.js/min-basic';
import { findAll } from '../../text/find-all.ts';
import { characterEnd, characterStart } from '../../text/whole-characters.ts';
import { type Alignment, align } from './align.ts';
import { errorsAllowed } from './tolerance.ts';

/** Longest pattern that Fuse treats as one, in UTF-16 code units: of a longer one any part would do. */
const longestPattern = 32;
/** A character beyond the Basic Multilingual Plane: two code units. */
const wideCharacter = /[\u{10000}-\u{10ffff}]/u;

/** A stretch of a text in which a term may stand with errors. */
interface Window {
	/** Index of the text. */
	text: number;
	/** Where the window begins in it. */
	start: number;
	/** Its characters. */
	characters: string;
}

/**
 * Where a term stands in texts with one or two errors, by index of the text; nothing for a term too short to be told from
 * others. Term and texts are folded and without punctuation.
 *
 * 1. Windows: with k errors in k+1 pieces one piece stands unharmed, so only what lies around a piece is looked at.
 * 2. Fuse throws out the windows that cannot hold the term within k errors (its first 32 code units, where it is longer).
 * 3. `align` finds the exact stretch and the differing characters, and throws out what touches digits or Latin.
 */
export function matchTolerant(texts: readonly string[], term: string): Map<number, Alignment[]> {
	const limit = errorsAllowed(term);
	const found = new Map<number, Alignment[]>();
	if (limit === 0) return found;
	const windows = texts.flatMap((text, index) => windowsAround(text, index, term, limit));
	for (const window of likelyWindows(windows, term, limit)) {
		const alignment = align(term, window.characters, limit);
		if (alignment !== null) addDistinct(found, window.text, shift(alignment, window.start));
	}
	return found;
}

/** No window begins or ends inside a character. */
function windowsAround(text: string, index: number, term: string, limit: number): Window[] {
	const windows = new Map<string, Window>();
	for (const [pieceStart, pieceEnd] of pieces(term, limit + 1)) {
		for (const [at] of findAll(text, term.slice(pieceStart, pieceEnd))) {
			const margin = limit * Math.max(widthOf(text), widthOf(term));
			const start = characterStart(text, Math.max(0, at - pieceStart - margin));
			const end = characterEnd(text, Math.min(text.length, at - pieceStart + term.length + margin));
			windows.set(`${start}-${end}`, { text: index, start, characters: text.slice(start, end) });
		}
	}
	return [...windows.values()];
}

/** Cuts a term into pieces of whole characters, about equally long. */
function pieces(term: string, count: number): [number, number][] {
	const cut = (index: number) => characterStart(term, Math.floor((index * term.length) / count));
	return Array.from({ length: count }, (_, index) => [cut(index), cut(index + 1)]);
}

/** How many code units a character has at most. */
function widthOf(text: string): 1 | 2 {
	return wideCharacter.test(text) ? 2 : 1;
}

function likelyWindows(windows: readonly Window[], term: string, limit: number): Window[] {
	const pattern = term.slice(0, longestPattern);
	// Fuse counts code units: one character that differs may be two of them.
	const width = windows.some(({ characters }) => wideCharacter.test(characters)) ? 2 : widthOf(term);
	const fuse = new Fuse(windows, {
		keys: ['characters'],
		threshold: (limit * width) / pattern.length,
		ignoreLocation: true, // else only the beginning of a text is searched
		ignoreFieldNorm: true, // else short windows count more
		isCaseSensitive: true, // folded already; lower-casing again could change lengths
	});
	return fuse.search(pattern).map(({ item }) => item);
}

function shift({ range, errors, differing }: Alignment, by: number): Alignment {
	return {
		range: [range[0] + by, range[1] + by],
		errors,
		differing: differing.map(([start, end]) => [start + by, end + by]),
	};
}

/** Adds an alignment unless a better or equal one covers part of its stretch; takes out those that it betters. */
function addDistinct(found: Map<number, Alignment[]>, text: number, alignment: Alignment): void {
	const overlaps = (other: Alignment) => other.range[0] < alignment.range[1] && alignment.range[0] < other.range[1];
	const earlier = found.get(text) ?? [];
	if (earlier.some((other) => overlaps(other) && other.errors <= alignment.errors)) return;
	found.set(text, [...earlier.filter((other) => !overlaps(other)), alignment]);
}
