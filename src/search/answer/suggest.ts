import type { Library } from '../library/library.ts';
import type { Query, QueryTerm } from '../query/query.ts';
import { wantedTerms } from '../query/query.ts';
import { wordsOfSameSound } from '../sound/sound-search.ts';

/** Longer terms are not taken apart. */
const longestTerm = 24;
const mostSuggestions = 3;

/**
 * Queries that a reader may have meant where nothing was found: a term that stands nowhere is replaced by one of the same
 * sound, or by the longest part of it that does stand somewhere.
 */
export async function suggestQueries(typed: string, query: Query, library: Library): Promise<string[]> {
	for (const term of wantedTerms(query)) {
		if (await library.finder.occurs(term.folded)) continue;
		const words = [...(await soundsLike(term, library)), ...(await longestPart(term, library))];
		const queries = words.map((word) => typed.replace(term.text, word).trim());
		return [...new Set(queries)].filter((each) => each !== typed).slice(0, mostSuggestions);
	}
	return [];
}

async function soundsLike({ folded }: QueryTerm, library: Library): Promise<string[]> {
	if (folded.length < 2 || folded.length > longestTerm || !/^\p{Script=Han}+$/u.test(folded)) return [];
	const found: string[] = [];
	for (const word of await wordsOfSameSound(folded, library)) {
		if (await library.finder.occurs(word)) found.push(word);
	}
	return found;
}

async function longestPart({ folded }: QueryTerm, library: Library): Promise<string[]> {
	if (folded.length > longestTerm) return [];
	for (let length = folded.length - 1; length >= 2; length -= 1) {
		for (let start = 0; start + length <= folded.length; start += 1) {
			const part = folded.slice(start, start + length).trim();
			if (part.length === length && (await library.finder.occurs(part))) return [part];
		}
	}
	return [];
}
