import { recordsAt } from '../find/finding.ts';
import type { Library } from '../library/library.ts';
import { partsWithInitials, wordsOfSyllables } from './sound-words.ts';
import type { ReadingsOf } from './sounds.ts';
import { splitSyllables } from './split-syllables.ts';

/** Fewer initials than this would stand in almost every heading. */
const fewestInitials = 3;
/** Of the headings with some initials so many blocks are read. */
const mostBlocks = 6;
const mostWords = 8;
/** A word with more readings than this is tried with some of them. */
const mostSpellings = 8;

/** Whether a word may be pinyin: letters, two at least, perhaps with apostrophes between syllables (xi'an). */
export function mayBePinyin(folded: string): boolean {
	return /^[a-z](?:'?[a-zü])+$/u.test(folded);
}

/** The words of the collection that a reader may mean by letters: by full syllables, or by initials of a name or heading. */
export async function wordsOfLetters(typed: string, library: Library): Promise<string[]> {
	const letters = typed.replaceAll("'", '').replaceAll('ü', 'v');
	const sounds = await library.sounds.read();
	const readingsOf = await library.sounds.readingsOf();
	const ways = splitSyllables(letters, (syllable) => Object.hasOwn(sounds.syllables, syllable));
	const bySyllables: string[] = [];
	for (const syllables of ways) bySyllables.push(...(await wordsOfSyllables(syllables, library.sounds.readPairs)));
	const names = sounds.names.map(library.fold);
	const byNames = names.flatMap((name) => partsWithInitials(name, letters, readingsOf));
	const byHeadings = letters.length < fewestInitials ? [] : await partsOfHeadings(letters, library, readingsOf);
	return [...new Set([...bySyllables, ...byNames, ...byHeadings])].slice(0, mostWords);
}

/** The words of the collection that sound as a word of Chinese characters does: what an input method may have confused. */
export async function wordsOfSameSound(folded: string, library: Library): Promise<string[]> {
	const readingsOf = await library.sounds.readingsOf();
	const words = await Promise.all(
		spellings(folded, readingsOf).map((syllables) => wordsOfSyllables(syllables, library.sounds.readPairs)),
	);
	return [...new Set(words.flat())].filter((word) => word !== folded);
}

/** The ways in which a word may be read aloud; none where a character's readings are not known. */
function spellings(word: string, readingsOf: ReadingsOf): string[][] {
	return Array.from(word).reduce<string[][]>(
		(begun, character) =>
			begun
				.flatMap((syllables) => readingsOf(character).map((reading) => [...syllables, reading]))
				.slice(0, mostSpellings),
		[[]],
	);
}

async function partsOfHeadings(letters: string, library: Library, readingsOf: ReadingsOf): Promise<string[]> {
	const blocks = await library.finder.initials(letters);
	const runs = (await library.read(blocks.slice(0, mostBlocks))).flat(2);
	const counts = new Map<string, number>();
	const places = runs.flatMap((run) => run.records);
	for (const [, record] of recordsAt(library.shelf.records, places)) {
		if (record.kind === 'text') continue;
		for (const part of partsWithInitials(record.folded, letters, readingsOf))
			counts.set(part, (counts.get(part) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([part]) => part);
}
