import type { Chain } from './chain.ts';
import type { Random } from './random.ts';
import { isContentWord, numberToken } from './tokens.ts';
import type { Topic } from './topic.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where the words of a collection come from. */
export interface Language {
	/** How words and signs follow one another in real texts. */
	chain: Chain;
	/** All words. */
	vocabulary: Vocabulary;
}

/** Laws qualify more than speeches do: how often a 的 stands between two content words. */
const qualified = { law: 0.13, policy: 0.07 } as const;
/** The manner of a text. */
export type Manner = keyof typeof qualified;

/** How often a content word of the chain stays as it is. */
const kept = 0.33;
/** How often the word that takes its place is a companion of the word before it. */
const accompanied = 0.45;
/** How often it is, if not that, a word of the document's subject. */
const onTopic = 0.6;
/** How often words are quoted. */
const quoted = 0.01;
const years = [1990, 2035] as const;
const clauseEnd = /^[，；。！？：]$/u;

/** Writes the prose of one document. */
export interface Writer {
	/** A paragraph of about so many characters, closed by a full stop. */
	paragraph(characters: number): string;
	/** A heading of two to four words. */
	heading(): string;
}

/**
 * A writer follows the chain of real texts, which sets the small words and the punctuation, and puts words of the
 * vocabulary in the places of most content words.
 */
export function createWriter({ chain, vocabulary }: Language, topic: Topic, manner: Manner, random: Random): Writer {
	const wordAfter = (last: string | undefined): string => {
		if (last !== undefined && isContentWord(last) && random.chance(accompanied)) return topic.companion(last, random);
		return random.chance(onTopic) ? topic.word(random) : vocabulary.draw(random);
	};

	const tokenAfter = (last: string | undefined): string => {
		const token = chain.after(last, random);
		if (!isContentWord(token)) return token;
		if (last !== undefined && isContentWord(last) && random.chance(qualified[manner])) return '的';
		if (random.chance(kept)) return token;
		const word = wordAfter(last);
		return random.chance(quoted) ? `“${word}${wordAfter(word)}”` : word;
	};

	const number = (): string => {
		if (random.chance(0.35)) return `${random.between(...years)}`;
		if (random.chance(0.3)) return `${random.between(1, 99)}.${random.between(1, 9)}`;
		return `${random.between(1, 10 ** random.between(1, 3))}`;
	};

	const paragraph = (characters: number): string => {
		let text = '';
		let last: string | undefined;
		while (true) {
			const token = tokenAfter(last);
			const ends = clauseEnd.test(token);
			const misplaced = ends && (last === undefined || clauseEnd.test(last) || last === '、' || last === '的');
			if (misplaced) continue;
			if (ends && text.length >= characters) return `${text}。`;
			text += token === numberToken ? number() : token;
			last = token;
		}
	};

	const heading = (): string => {
		const words = [topic.word(random)];
		for (let more = random.between(1, 3); more > 0; more -= 1) words.push(wordAfter(words.at(-1)));
		return words.join('');
	};

	return { paragraph, heading };
}
