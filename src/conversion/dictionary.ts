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
 * OpenCC's dictionaries for `cn` → `tw` (forms of characters only, never other words), a sixth of their size. Of 49,000
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
			const isGuard = word.length === 2 && beginnings.has(word.charAt(1)) && !known.has(word);
			return isGuard && byCharacter(word) === form ? [word] : [];
		}),
	);
	const grouped = Map.groupBy(new Map(words), (entry) => differenceOf(entry, byCharacter));
	const others = grouped.get(null) ?? [];
	grouped.delete(null);
	return {
		characters: [...new Map(single)].flat().join(''),
		groups: [...grouped].map(([head, own]) => [head, ...own.map(([word]) => word)].join(' ')).join('\n'),
		words: others.flat().join(' '),
		guards: [...Map.groupBy(guards, (word) => word.charAt(1))]
			.map(([second, own]) => second + own.map(firstOf).join(''))
			.join('\n'),
	};
}

/** The one character that has another form in a word than by itself, with that form; null where there are more, or it has both. */
function differenceOf([word, form]: Entry, byCharacter: (text: string) => string): string | null {
	const forms = [...form];
	const usual = [...byCharacter(word)];
	const at = forms.findIndex((character, place) => character !== usual[place]);
	const head = [...word][at];
	const telling = forms[at];
	if (head === undefined || telling === undefined) return null;
	const guess = [...word].map((character, place) => (character === head ? telling : usual[place])).join('');
	return guess === form ? head + telling : null;
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
