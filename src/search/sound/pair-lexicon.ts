import type { SyllablesOf } from './sounds.ts';

/** The pairs of neighbouring characters of a collection by their first two syllables: `shi` → `shi` → 实施事实…. */
export type PairLexicon = Map<string, Map<string, string>>;

/** Of the pairs that sound alike so many are kept. */
const mostAlike = 8;

/** Sorts pairs by sound, the more frequent first. */
export function collectPairs(counts: Iterable<[pair: string, count: number]>, syllablesOf: SyllablesOf): PairLexicon {
	const lexicon: PairLexicon = new Map();
	for (const [pair] of [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
		for (const first of syllablesOf(pair.charAt(0))) {
			for (const second of syllablesOf(pair.charAt(1))) {
				const bySecond = lexicon.get(first) ?? new Map<string, string>();
				lexicon.set(first, bySecond);
				const alike = bySecond.get(second) ?? '';
				if (alike.length < 2 * mostAlike) bySecond.set(second, alike + pair);
			}
		}
	}
	return lexicon;
}

/** The pairs that stand one after another in an entry of the lexicon. */
export function splitPairs(pairs: string): string[] {
	return Array.from({ length: pairs.length / 2 }, (_, index) => pairs.slice(2 * index, 2 * index + 2));
}
