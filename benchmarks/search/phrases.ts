import type { PolicyDocument } from '../../src/model/document.ts';

/** Words to ask for, and where they should be found. */
export interface Phrase {
	/** The words. */
	words: string;
	/** Every paragraph that should be found, as `id#locator`. */
	places: string[];
}

/** Phrases of 2–12 characters out of paragraphs, the same at every run. */
export function drawPhrases(documents: readonly PolicyDocument[], count: number): Phrase[] {
	const paragraphs = documents.flatMap(({ id, paragraphs }) =>
		paragraphs.map(({ locator, text }) => ({ place: `${id}#${locator}`, text })),
	);
	const random = createRandom(20_240_601);
	const phrases: Phrase[] = [];
	while (phrases.length < count) {
		const { text = '' } = paragraphs[Math.floor(random() * paragraphs.length)] ?? {};
		const length = 2 + Math.floor(random() * 11);
		const start = Math.floor(random() * Math.max(1, text.length - length));
		const words = text.slice(start, start + length);
		// White space and quotation marks mean something in a query; they are tested elsewhere.
		if (words.length < length || /[\s"“”「」]/u.test(words)) continue;
		phrases.push({ words, places: paragraphs.filter((each) => each.text.includes(words)).map(({ place }) => place) });
	}
	return phrases;
}

/** The phrase with a character in its middle replaced by one that no text has; it should be found where it stood. */
export function withWrongCharacter({ words, places }: Phrase): Phrase {
	const middle = Math.floor(words.length / 2);
	return { words: `${words.slice(0, middle)}鑫${words.slice(middle + 1)}`, places };
}

/** Numbers from 0 to 1 in an order that a seed fixes (mulberry32). */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
