import Fuse from 'fuse.js/basic';
import { type Alignment, align } from './align.ts';
import { findAll } from './match-exact.ts';
import { errorsAllowed } from './tolerance.ts';

/** Longest pattern that Fuse treats as one: of a longer one any part would do. */
const longestPattern = 32;

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
 * Where a folded term stands in folded texts with one or two errors, by index of the text; nothing for a term too short
 * to be told from others.
 *
 * 1. Windows: with k errors in k+1 pieces one piece stands unharmed, so only what lies around a piece is looked at.
 * 2. Fuse throws out the windows that cannot hold the term within k errors (its first 32 characters, where it is longer).
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

function windowsAround(text: string, index: number, term: string, limit: number): Window[] {
	const windows = new Map<string, Window>();
	for (const [pieceStart, pieceEnd] of pieces(term.length, limit + 1)) {
		for (const [at] of findAll(text, term.slice(pieceStart, pieceEnd))) {
			const start = Math.max(0, at - pieceStart - limit);
			const end = Math.min(text.length, at - pieceStart + term.length + limit);
			windows.set(`${start}-${end}`, { text: index, start, characters: text.slice(start, end) });
		}
	}
	return [...windows.values()];
}

function pieces(length: number, count: number): [number, number][] {
	return Array.from({ length: count }, (_, index) => [
		Math.floor((index * length) / count),
		Math.floor(((index + 1) * length) / count),
	]);
}

function likelyWindows(windows: readonly Window[], term: string, limit: number): Window[] {
	const pattern = term.slice(0, longestPattern);
	const fuse = new Fuse(
		windows.map((window) => window.characters),
		{
			threshold: limit / pattern.length,
			ignoreLocation: true, // else only the beginning of a text is searched
			ignoreFieldNorm: true, // else short windows count more
			isCaseSensitive: true, // folded already; lower-casing again could change lengths
			includeScore: true,
		},
	);
	return fuse.search(pattern).flatMap(({ refIndex }) => windows[refIndex] ?? []);
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
