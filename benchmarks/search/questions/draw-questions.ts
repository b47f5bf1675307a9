import { createRandom, type Random } from '../corpus/random.ts';
import type { Text } from '../texts.ts';
import { drawPart, drawSpan, drawWords } from './draw-words.ts';
import type { Question, QuestionSet } from './question.ts';
import { toTraditional } from './to-traditional.ts';
import type { Truth } from './truth.ts';
import { withWrongCharacter } from './with-wrong-character.ts';

/** How words are taken out of a text for each set; null where this draw gives none. */
const draws: Record<QuestionSet, (text: string, random: Random, truth: Truth) => Drawn | null> = {
	words: (text, random) => asTheyStand(drawWords(text, random)),
	spans: (text, random) => asTheyStand(drawSpan(text, random)),
	parts: (text, random) => asTheyStand(drawPart(text, random)),
	wrong: (text, random, truth) => {
		const meant = drawWords(text, random);
		const typed = meant && withWrongCharacter(meant, random);
		// A damaged word may be another word of the text: then nothing is wrong with it.
		return meant && typed && truth.textsWith(typed).length === 0 ? { meant, typed } : null;
	},
	traditional: (text, random) => {
		const meant = drawWords(text, random);
		const typed = meant && toTraditional(meant);
		return meant && typed && typed !== meant ? { meant, typed } : null;
	},
};

/** Shorter texts are not drawn from: in a law most texts are numbers of articles. */
const leastCharacters = 12;

interface Drawn {
	/** Words of the text. */
	meant: string;
	/** What is typed for them. */
	typed: string;
}

/**
 * Questions of every set, the sets taking turns, so that the first so many questions are a fair share of each.
 * @param count of questions in each set.
 */
export function drawQuestions(texts: readonly Text[], truth: Truth, count: number, seed: number): Question[] {
	const random = createRandom(seed);
	const drawnFrom = texts.filter(({ text }) => text.length >= leastCharacters);
	const sets = Object.keys(draws) as QuestionSet[];
	return Array.from({ length: count }, () =>
		sets.map((set): Question => {
			const { meant, typed } = drawUntilFound(() => draws[set](random.pick(drawnFrom).text, random, truth));
			return { set, words: typed, truth: truth.textsWith(meant) };
		}),
	).flat();
}

function asTheyStand(words: string | null): Drawn | null {
	return words === null ? null : { meant: words, typed: words };
}

function drawUntilFound<T>(draw: () => T | null): T {
	for (let attempt = 0; attempt < 10_000; attempt += 1) {
		const drawn = draw();
		if (drawn !== null) return drawn;
	}
	throw new Error('found no text to draw from; expected texts with some words of Chinese script');
}
