import phrases from 'opencc-js/dict/STPhrases';
import type { Random } from './random.ts';
import { isContentWord } from './tokens.ts';
import { type Weighted, weighted } from './weighted.ts';

/** Words of two characters and more by how often they are used. */
export type Vocabulary = Weighted<string>;

/** How much more often a word of the dictionary is used that has two characters than one that has three or four. */
const weightOfLength: Readonly<Record<number, number>> = { 2: 0.9, 3: 0.45, 4: 0.25 };

/**
 * A vocabulary of some 49,000 words: those of real texts, and as their long tail, in an order drawn at random, the words of
 * OpenCC's phrase dictionary. The frequencies follow Zipf's law as Mandelbrot mended it: 1 / (rank + constant).
 *
 * The words of the tail are real ones, because some engines divide texts by dictionaries and would be at a loss with
 * invented words. They stand in that dictionary because one of their characters has several traditional forms (发, 面, 干),
 * so they are a hard test for the folding of characters.
 * @param tokens of the real texts, in any order.
 */
export function createVocabulary(tokens: readonly string[], random: Random): Vocabulary {
	const counts = new Map<string, number>();
	for (const token of tokens) if (isContentWord(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
	const frequent = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
	const rare = dictionaryWords().filter((word) => !counts.has(word));
	return weighted([
		...frequent.map((word, rank): [string, number] => [word, 1 / (rank + 3)]),
		...shuffled(rare, random).map((word, rank): [string, number] => [
			word,
			(weightOfLength[word.length] ?? 0) / (rank + 60),
		]),
	]);
}

/** The words of two to four characters in OpenCC's dictionary of phrases (`from to|from to|…`). */
function dictionaryWords(): string[] {
	const words = phrases.split('|').map((entry) => entry.slice(0, entry.indexOf(' ')));
	return words.filter((word) => isContentWord(word) && word.length in weightOfLength);
}

/** The items in random order. */
function shuffled<T>(items: readonly T[], random: Random): T[] {
	const order = items.map((item) => ({ item, key: random.next() }));
	return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
