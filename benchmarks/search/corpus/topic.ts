import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Weighted, weighted } from './weighted.ts';

/** How many words belong to the subject of one document. */
const topicWords = 90;
/** How many of them are fixed expressions of two words. */
const expressions = 0.4;
/** How many words often follow one word (环境 → 治理, 保护, 质量). */
const companions = 3;

/** The words of one document: texts repeat the words of their subject, and repeat them in the same company. */
export interface Topic {
	/** A word of the subject, the first ones most often. */
	word(random: Random): string;
	/** A word that often follows another in the whole collection. */
	companion(word: string, random: Random): string;
}

/** Chooses the words of a document's subject. */
export function createTopic(vocabulary: Vocabulary, random: Random): Topic {
	const companion = (word: string, source: Random): string =>
		companionOf(vocabulary, word, source.between(0, companions - 1));
	const words = Array.from({ length: topicWords }, () => {
		const word = vocabulary.draw(random);
		return random.chance(expressions) ? word + companion(word, random) : word;
	});
	const own: Weighted<string> = weighted(words.map((word, rank) => [word, 1 / (rank + 4)]));
	return { word: (source) => own.draw(source), companion };
}

/** The companion of a word is fixed by the word itself, so that every document of the collection pairs them alike. */
function companionOf(vocabulary: Vocabulary, word: string, which: number): string {
	let hash = which + 1;
	for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
	const share = ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
	// The cube makes frequent words the companions of most.
	return vocabulary.items[Math.floor(share ** 3 * vocabulary.items.length)] ?? word;
}
