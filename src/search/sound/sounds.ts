import { hasShape, isListOf, isRecordOf, isText } from '../../text/json-shape.ts';

/** How the characters of a collection are read, so that a reader may type pinyin. */
export interface Sounds {
	/** Syllables without tones (ü as v), each with the characters that may be read so; a character may stand in several. */
	syllables: Readonly<Record<string, string>>;
	/** Syllables with which pairs of characters begin: in a large collection each has a file of pairs. */
	beginnings: readonly string[];
	/** Names of places, bodies, persons and themes: these are found by their initials too. */
	names: readonly string[];
}

/** Whether a value has the shape of sounds. */
export const isSounds = hasShape<Sounds>({
	syllables: isRecordOf(isText),
	beginnings: isListOf(isText),
	names: isListOf(isText),
});

/** The syllables as which a character may be read; none where it is no Chinese character of the collection. */
export type SyllablesOf = (character: string) => readonly string[];

/** Looks up syllables by character. */
export function createSyllablesOf({ syllables }: Pick<Sounds, 'syllables'>): SyllablesOf {
	const byCharacter = new Map<string, string[]>();
	for (const [syllable, characters] of Object.entries(syllables)) {
		for (const character of characters) {
			const known = byCharacter.get(character);
			if (known === undefined) byCharacter.set(character, [syllable]);
			else known.push(syllable);
		}
	}
	return (character) => byCharacter.get(character) ?? [];
}
