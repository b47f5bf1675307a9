import { han } from '../../../src/normalise/characters.ts';
import { gb2312 } from '../../../src/normalise/clean/gb2312.ts';
import type { Random } from './random.ts';
import { isContentWord } from './tokens.ts';
import { type Weighted, weighted } from './weighted.ts';

/** How many words are invented beside the real ones. */
const inventedWords = 42_000;
/** Of ten invented words so many have two, three and four characters: about as in the entries of a Chinese dictionary. */
const lengths = [2, 2, 2, 2, 2, 2, 2, 3, 3, 4];
/** The characters of everyday use: the first level of GB 2312, ordered by sound, is the first 3,755. */
const commonCharacters = [...gb2312].slice(0, 3_755);

/** Words of two characters and more by how often they are used. */
export type Vocabulary = Weighted<string>;

/**
 * A vocabulary of some 45,000 words: those of real texts, and invented ones made of the characters with which real words
 * begin and end, mixed with the other characters of everyday use. The frequencies follow Zipf's law as Mandelbrot mended
 * it: 1 / (rank + constant). Real words are the frequent ones, invented words the long tail.
 * @param tokens of the real texts, in any order.
 */
export function createVocabulary(tokens: readonly string[], random: Random): Vocabulary {
	const counts = new Map<string, number>();
	for (const token of tokens) if (isContentWord(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
	const real = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
	const invented = inventWords([...counts.keys()], counts, random);
	return weighted([
		...real.map((word, rank): [string, number] => [word, 1 / (rank + 3)]),
		...invented.map((word, rank): [string, number] => [word, 0.7 / (rank + 60)]),
	]);
}

function inventWords(real: readonly string[], counts: ReadonlyMap<string, number>, random: Random): string[] {
	const taken = new Set(real);
	const words: string[] = [];
	const first = characters(real, (word) => word.slice(0, 1));
	const later = characters(real, (word) => word.slice(1));
	while (words.length < inventedWords) {
		const length = random.pick(lengths);
		// Words of three and four characters are mostly compounds of words of two.
		const start = length > 2 && random.chance(0.7) ? random.pick(real).slice(0, 2) : first.draw(random);
		let word = start;
		while (word.length < length) word += later.draw(random);
		if (taken.has(word) || word.length > 4 || counts.has(word)) continue;
		taken.add(word);
		words.push(word);
	}
	return words;
}

/** Characters at some place of real words as often as they stand there; the others of everyday use after them. */
function characters(words: readonly string[], place: (word: string) => string): Weighted<string> {
	const counts = new Map<string, number>();
	for (const word of words) {
		for (const character of place(word)) {
			if (han.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
		}
	}
	return weighted([
		...counts,
		...commonCharacters
			.filter((character) => !counts.has(character))
			.map((character): [string, number] => [character, 0.15]),
	]);
}
