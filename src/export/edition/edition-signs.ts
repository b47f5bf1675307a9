import type { TextSign } from './cut-at-signs.ts';
import type { Edition } from './edition.ts';
import { gapSigns } from './mark-gaps.ts';

/** Where a clause, a line or a cell of a table ends. */
const clauseEnd = /[，。；：！？、…\n\t]/u;
/** The punctuation with which the words of a note may end: they belong to the clause before it, not to the one that follows. */
const lastPunctuation = /[，。；：！？、…”’》）]+$/u;

/** Finds the signs of a text by its locator: marks of gaps, and the numbers of notes. */
export type SignFinder = (locator: string, text: string) => TextSign[];

/**
 * The signs of an edition. That of a note stands at the end of the clause that holds the last of its words, before the
 * punctuation, so that words which belong together are found by who searches for them.
 */
export function editionSigns({ document: { gaps }, notes }: Edition): SignFinder {
	const byLocator = Map.groupBy(notes, ({ locator }) => locator);
	return (locator, text) => [
		...gapSigns(gaps, locator),
		...(byLocator.get(locator) ?? []).map(({ number, end }) => ({ offset: clauseEndIn(text, end), sign: number })),
	];
}

function clauseEndIn(text: string, end: number): number {
	const from = text.slice(0, end).replace(lastPunctuation, '').length;
	const at = text.slice(from).search(clauseEnd);
	return at === -1 ? text.length : from + at;
}
