import { Trie } from 'opencc-js/core';
import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import regionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import variants from 'opencc-js/dict/TWVariants';
import variantPhrases from 'opencc-js/dict/TWVariantsPhrases';
import type { TraditionalData } from '../model/conversion.ts';

/** A word or character, and its form. */
type Entry = readonly [simplified: string, traditional: string];

/**
 * OpenCC's dictionaries for `cn` → `tw` (forms of characters only, never other words), a quarter of their size. Of 49,000
 * phrases it keeps
 *
 * 1. those whose form is not that of their characters, nor follows from shorter ones (皇后, not 經濟);
 * 2. of the others the words of two characters whose second begins one of those: they keep 关于坚持 from being read as
 *    关 于坚 持, a name.
 *
 * What has another number of UTF-16 code units in the other script is left as it is: so every place in a converted text is
 * the same place in the text.
 */
export function traditionalDictionary(): Omit<TraditionalData, 'decided'> {
	const toVariant = converter([...entriesOf(variants), ...entriesOf(variantPhrases)]);
	const inTaiwan = ([simplified, traditional]: Entry): Entry => [simplified, toVariant(traditional)];
	const single = [...entriesOf(variants), ...entriesOf(characters)].map(inTaiwan).filter(isChange).filter(isAligned);
	const byCharacter = converter(single);
	const all = [...entriesOf(phrases), ...entriesOf(regionalPhrases)].map(inTaiwan).filter(isAligned);

	const kept = new Trie();
	for (const entry of single) kept.addWord(...entry);
	const words: Entry[] = [];
	for (const entry of all.toSorted((left, right) => left[0].length - right[0].length)) {
		if (kept.convert(entry[0]) === entry[1]) continue;
		kept.addWord(...entry);
		words.push(entry);
	}
	const known = new Set(words.map(([word]) => word));
	const beginnings = new Set(words.map(([word]) => firstOf(word)));
	const guards = new Set(
		all.flatMap(([word, form]) => {
			const [, second, third] = word;
			const isGuard = second !== undefined && third === undefined && beginnings.has(second);
			return isGuard && !known.has(word) && byCharacter(word) === form ? [word] : [];
		}),
	);
	return {
		characters: [...new Map(single)].flat().join(''),
		words: [...new Map(words)].flat().join(' '),
		guards: [...guards].join(' '),
	};
}

/** The entries of a dictionary as opencc-js carries it. */
function entriesOf(dictionary: string): Entry[] {
	return dictionary.split('|').flatMap((entry): Entry[] => {
		const [simplified, traditional] = entry.split(' ');
		return simplified === undefined || traditional === undefined ? [] : [[simplified, traditional]];
	});
}

function converter(entries: readonly Entry[]): (text: string) => string {
	const trie = new Trie();
	for (const entry of entries) trie.addWord(...entry);
	return (text) => trie.convert(text);
}

function isChange([simplified, traditional]: Entry): boolean {
	return simplified !== traditional;
}

function isAligned([simplified, traditional]: Entry): boolean {
	return simplified.length === traditional.length;
}

function firstOf(word: string): string {
	const [first = ''] = word;
	return first;
}
