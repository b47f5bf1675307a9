import { pinyin } from 'pinyin-pro';
import { han } from '../../text/characters.ts';

/** Readings by character; a build asks for thousands of them, tests for the same ones again and again. */
const known = new Map<string, readonly string[]>();

/**
 * Characters by syllable: every Chinese character in folded texts, and the common ones that a reader may type by mistake.
 * All readings of a character count: which one is meant a program often does not know (长期, 成长).
 */
export function collectSyllables(texts: Iterable<string>): Record<string, string> {
	const characters = new Set(commonCharacters());
	for (const text of texts) for (const character of text) characters.add(character);
	const syllables = new Map<string, string>();
	for (const character of [...characters].sort()) {
		for (const reading of readingsOf(character)) syllables.set(reading, (syllables.get(reading) ?? '') + character);
	}
	return Object.fromEntries([...syllables].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readingsOf(character: string): readonly string[] {
	const before = known.get(character);
	if (before !== undefined) return before;
	const readings = han.test(character)
		? pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
		: [];
	const distinct = [...new Set(readings)].filter((reading) => /^[a-z]+$/u.test(reading));
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
