import { han } from '../../text/characters.ts';
import { ComparedText } from '../../text/compared-text.ts';
import { firmnessOf } from '../find/tolerance.ts';
import type { Library } from '../library/library.ts';
import { type SearchExpression, wantedTerms } from '../query/search-expression.ts';
import { wordsOfSameSound } from './words-by-sound.ts';

/** Terms of more characters are not taken apart. */
const longestTerm = 24;
const mostSuggestions = 3;

/**
 * Queries that a reader may have meant where nothing was found: a term that stands nowhere is replaced by one of the same
 * sound, or by the longest part of it, of Chinese characters at both ends, that does stand somewhere.
 */
export async function suggestQueries(typed: string, expression: SearchExpression, library: Library): Promise<string[]> {
	for (const { text, compared } of wantedTerms(expression)) {
		if (await library.finder.occurs(compared)) continue;
		const characters = [...compared.unmarked.text];
		if (characters.length > longestTerm) return [];
		const words = [...(await soundsLike(characters, library)), ...(await longestPart(characters, library))];
		const queries = words.map((word) => typed.replace(text, word).trim());
		return [...new Set(queries)].filter((each) => each !== typed).slice(0, mostSuggestions);
	}
	return [];
}

/** Of several terms that stand together nowhere, those that stand somewhere, each as a query of its own. */
export async function suggestApart({ groups }: SearchExpression, library: Library): Promise<string[]> {
	if (groups.length < 2) return [];
	const found: string[] = [];
	for (const { text, compared } of groups.flat()) {
		if (await library.finder.occurs(compared)) found.push(/\s/u.test(text) ? `“${text}”` : text);
	}
	return [...new Set(found)].slice(0, mostSuggestions);
}

async function soundsLike(characters: readonly string[], library: Library): Promise<string[]> {
	if (characters.length < 2 || !characters.every((character) => han.test(character))) return [];
	const found: string[] = [];
	for (const word of await wordsOfSameSound(characters.join(''), library)) {
		if (await occurs(word, library)) found.push(word);
	}
	return found;
}

async function longestPart(characters: readonly string[], library: Library): Promise<string[]> {
	for (let length = characters.length - 1; length >= 2; length -= 1) {
		for (let start = 0; start + length <= characters.length; start += 1) {
			if (!isWordLike(characters, start, start + length)) continue;
			const part = characters.slice(start, start + length).join('');
			if (await occurs(part, library)) return [part];
		}
	}
	return [];
}

/** Whether a part may be meant for itself: it begins and ends with characters of Chinese script, and is no mere numeral. */
function isWordLike(characters: readonly string[], start: number, end: number): boolean {
	const [first, last] = [characters[start] ?? '', characters[end - 1] ?? ''];
	if (!han.test(first) || !han.test(last)) return false;
	return characters.slice(start, end).some((character) => firmnessOf(character) === 'free');
}

function occurs(folded: string, library: Library): Promise<boolean> {
	return library.finder.occurs(new ComparedText(folded));
}
