import type { Library } from '../library/library.ts';
import { partsWithInitials, wordsOfSyllables } from '../sound/sound-words.ts';
import type { SyllablesOf } from '../sound/sounds.ts';
import { splitSyllables } from '../sound/split-syllables.ts';

/** Fewer initials than this would stand in almost every heading. */
const fewestInitials = 3;
/** Of the headings with some initials so many blocks are read. */
const mostBlocks = 6;
const mostWords = 8;
/** A word with more spellings than this is tried with some of them. */
const mostSpellings = 8;

/** Whether a word may be pinyin: letters, two at least, perhaps with apostrophes between syllables (xi'an). */
export function mayBePinyin(folded: string): boolean {
	return /^[a-z](?:'?[a-zü])+$/u.test(folded);
}

/** The words of the collection that a reader may mean by letters: by full syllables, or by initials of a name or heading. */
export async function wordsOfLetters(typed: string, library: Library): Promise<string[]> {
	const letters = typed.replaceAll("'", '').replaceAll('ü', 'v');
	const sounds = await library.sounds.read();
	const syllablesOf = await library.sounds.syllablesOf();
	const ways = splitSyllables(letters, (syllable) => Object.hasOwn(sounds.syllables, syllable));
	const bySyllables: string[] = [];
	for (const syllables of ways) bySyllables.push(...(await wordsOfSyllables(syllables, library.sounds.readPairs)));
	const names = sounds.names.map(library.fold);
	const byNames = names.flatMap((name) => partsWithInitials(name, letters, syllablesOf));
	const byHeadings = letters.length < fewestInitials ? [] : await partsOfHeadings(letters, library, syllablesOf);
	return [...new Set([...bySyllables, ...byNames, ...byHeadings])].slice(0, mostWords);
}

/** The words of the collection that sound as a word of Chinese characters does: what an input method may have confused. */
export async function wordsOfSameSound(folded: string, library: Library): Promise<string[]> {
	const syllablesOf = await library.sounds.syllablesOf();
	const words = await Promise.all(
		spellings(folded, syllablesOf).map((syllables) => wordsOfSyllables(syllables, library.sounds.readPairs)),
	);
	return [...new Set(words.flat())].filter((word) => word !== folded);
}

/** The ways in which a word may be read aloud; none where the syllables of a character are not known. */
function spellings(word: string, syllablesOf: SyllablesOf): string[][] {
	return Array.from(word).reduce<string[][]>(
		(begun, character) =>
			begun
				.flatMap((syllables) => syllablesOf(character).map((syllable) => [...syllables, syllable]))
				.slice(0, mostSpellings),
		[[]],
	);
}

async function partsOfHeadings(letters: string, library: Library, syllablesOf: SyllablesOf): Promise<string[]> {
	const blocks = await library.finder.initials(letters);
	const sequences = (await library.read(blocks.slice(0, mostBlocks))).flat(2);
	const counts = new Map<string, number>();
	for (const [, record] of library.shelf.recordsAt(sequences.flatMap(({ records }) => records))) {
		if (record.kind === 'text') continue;
		for (const part of partsWithInitials(record.compared.unmarked.text, letters, syllablesOf))
			counts.set(part, (counts.get(part) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([part]) => part);
}
