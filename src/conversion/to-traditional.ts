import { Trie } from 'opencc-js/core';
import type { TraditionalData } from '../model/conversion.ts';

/**
 * What converts a text into traditional characters, code unit for code unit.
 *
 * 1. Words that editors decided stand first, the longest that begins soonest; what is between is converted by itself.
 * 2. Then words, the longest that begins soonest, then characters.
 */
export function createConverter({
	characters,
	groups,
	words,
	guards,
	decided,
}: TraditionalData): (text: string) => string {
	const single = new Trie();
	const all = new Trie();
	for (const [character, form] of pairs([...characters])) {
		single.addWord(character, form);
		all.addWord(character, form);
	}
	for (const line of guards.split('\n')) {
		const [second = '', ...firsts] = line;
		for (const first of firsts) all.addWord(first + second, single.convert(first + second));
	}
	for (const group of groups.split('\n')) {
		const [head = '', ...own] = group.split(' ');
		const [character, form = ''] = head;
		for (const word of own) {
			const forms = [...word].map((each) => (each === character ? form : single.convert(each)));
			all.addWord(word, forms.join(''));
		}
	}
	for (const [word, form] of pairs(words.split(' '))) all.addWord(word, form);
	const firstOfAll = new Trie();
	for (const { simplified, traditional } of decided) firstOfAll.addWord(simplified, traditional);

	return (text) => {
		let converted = '';
		let from = 0;
		for (let at = 0; at < text.length; ) {
			const found = firstOfAll.matchPrefix(text, at);
			if (found === null) {
				at += 1;
				continue;
			}
			converted += all.convert(text.slice(from, at)) + found.value;
			from = found.end;
			at = from;
		}
		return converted + all.convert(text.slice(from));
	};
}

function pairs(list: readonly string[]): [string, string][] {
	return list.flatMap((item, place): [string, string][] => (place % 2 === 0 ? [] : [[list[place - 1] ?? '', item]]));
}
