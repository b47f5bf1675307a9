import type { Library } from '../library/library.ts';
import type { Query, QueryTerm } from '../query/query.ts';
import { mayBePinyin, wordsOfLetters } from '../sound/sound-search.ts';

/** The query with the words that its terms sound like, where some of them are pinyin; else null. */
export async function spellOut(query: Query, library: Library): Promise<Query | null> {
	let isSpelled = false;
	const groups = await Promise.all(
		query.groups.map(async (group) => {
			const spelled = await Promise.all(
				group.map(async (term): Promise<QueryTerm[]> => {
					if (term.kind === 'phrase' || !mayBePinyin(term.folded)) return [];
					const words = await wordsOfLetters(term.folded, library);
					return words.map((word) => ({ kind: 'word', text: word, folded: library.fold(word) }));
				}),
			);
			if (spelled.flat().length > 0) isSpelled = true;
			return [...group, ...spelled.flat()];
		}),
	);
	return isSpelled ? { ...query, groups } : null;
}
