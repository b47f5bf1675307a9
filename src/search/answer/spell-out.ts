import type { Library } from '../library/library.ts';
import { type SearchExpression, type SearchTerm, toTerm } from '../query/search-expression.ts';
import { mayBePinyin, wordsOfLetters } from './words-by-sound.ts';

/** What was asked, with the words that its terms sound like, where some of them are pinyin; else null. */
export async function spellOut(expression: SearchExpression, library: Library): Promise<SearchExpression | null> {
	let isSpelled = false;
	const groups = await Promise.all(
		expression.groups.map(async (group) => {
			const spelled = await Promise.all(
				group.map(async ({ kind, compared }): Promise<SearchTerm[]> => {
					if (kind === 'phrase' || !mayBePinyin(compared.folded)) return [];
					const words = await wordsOfLetters(compared.folded, library);
					return words.map((word) => toTerm('word', word, library.fold));
				}),
			);
			if (spelled.flat().length > 0) isSpelled = true;
			return [...group, ...spelled.flat()];
		}),
	);
	return isSpelled ? { ...expression, groups } : null;
}
