import { pinyin } from 'pinyin-pro';
import { han } from '../../text/characters.ts';

/** Syllables by character; a build asks for thousands of them, tests for the same ones again and again. */
const known = new Map<string, readonly string[]>();

/**
 * Characters by syllable: every Chinese character in folded texts, and the common ones that a reader may type by mistake.
 * Every way to read a character counts: which one is meant a program often does not know (长期, 成长).
 */
export function collectSyllables(texts: Iterable<string>): Record<string, string> {
	const characters = new Set(commonCharacters());
	for (const text of texts) for (const character of text) characters.add(character);
	const syllables = new Map<string, string>();
	for (const character of [...characters].sort()) {
		for (const syllable of syllablesOf(character)) syllables.set(syllable, (syllables.get(syllable) ?? '') + character);
	}
	return Object.fromEntries([...syllables].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function syllablesOf(character: string): readonly string[] {
	const before = known.get(character);
	if (before !== undefined) return before;
	const syllables = han.test(character)
		? pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
		: [];
	const distinct = [...new Set(syllables)].filter((syllable) => /^[a-z]+$/u.test(syllable));
	known.set(character, distinct);
	return distinct;
}

/** The 3,755 characters of the first level of GB/T 2312-1980: rows 16–55, in its EUC encoding B0A1–D7F9. */
function commonCharacters(): string {
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xd7; row += 1) {
		for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
	}
	return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}
