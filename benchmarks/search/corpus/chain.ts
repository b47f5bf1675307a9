import type { Random } from './random.ts';
import { isContentWord } from './tokens.ts';

/** A word seen fewer times than this continues as words of its length do: else the chain would only repeat its texts. */
const frequent = 4;

/** A Markov chain of the first order over words and signs. */
export interface Chain {
	/** A token that may follow another; with no argument, one that may begin a paragraph. */
	after(token: string | undefined, random: Random): string;
}

/**
 * The chain of real texts.
 * @param texts tokens of each paragraph, as `tokenise` gives them.
 */
export function createChain(texts: readonly (readonly string[])[]): Chain {
	const counts = new Map<string, number>();
	for (const token of texts.flat()) counts.set(token, (counts.get(token) ?? 0) + 1);
	const stateOf = (token: string): string =>
		isContentWord(token) && (counts.get(token) ?? 0) < frequent ? `${Math.min(token.length, 4)}` : token;
	const successors = new Map<string, string[]>();
	const openings: string[] = [];
	for (const tokens of texts) {
		for (const [index, token] of tokens.entries()) {
			const before = tokens[index - 1];
			if (before === undefined) openings.push(token);
			else appendTo(successors, stateOf(before), token);
		}
	}
	return {
		after: (token, random) => random.pick((token !== undefined && successors.get(stateOf(token))) || openings),
	};
}

function appendTo(lists: Map<string, string[]>, key: string, item: string): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [item]);
	else list.push(item);
}
