import { splitPairs } from './pair-lexicon.ts';
import type { SyllablesOf } from './sounds.ts';

/** Gives the pairs of characters that sound like two syllables, the more frequent first, one after another. */
export type ReadPairs = (first: string, second: string) => Promise<string>;

/** So many words of one sound are searched for. */
const mostWords = 6;

/** The words of a collection that sound like some syllables, two at least; found by joining pairs on the character they share. */
export async function wordsOfSyllables(syllables: readonly string[], readPairs: ReadPairs): Promise<string[]> {
	const pairs = await Promise.all(
		syllables.map(async (second, index) => {
			const before = syllables[index - 1];
			return before === undefined ? null : splitPairs(await readPairs(before, second));
		}),
	);
	const [first, ...others] = pairs.filter((some) => some !== null);
	if (first === undefined) return [];
	const words = others.reduce<string[]>(
		(begun, next) =>
			begun.flatMap((word) =>
				next.filter((pair) => pair.charAt(0) === word.at(-1)).map((pair) => word + pair.charAt(1)),
			),
		first,
	);
	return words.slice(0, mostWords);
}

/** The parts of a text that have these letters as initials, each part once. */
export function partsWithInitials(text: string, letters: string, syllablesOf: SyllablesOf): string[] {
	const parts = new Set<string>();
	for (let start = 0; start + letters.length <= text.length; start += 1) {
		const part = text.slice(start, start + letters.length);
		const agrees = Array.from(letters).every((letter, at) =>
			syllablesOf(part.charAt(at)).some((syllable) => syllable.startsWith(letter)),
		);
		if (agrees) parts.add(part);
	}
	return [...parts];
}
