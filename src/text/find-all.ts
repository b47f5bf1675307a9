import type { TextRange } from './range.ts';

/** Every place where some words stand in a text, overlapping ones too, in order; none where there are no words. */
export function findAll(text: string, words: string): TextRange[] {
	const found: TextRange[] = [];
	if (words === '') return found;
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push([at, at + words.length]);
	return found;
}
