/** How the characters of a collection are read, so that a reader may type pinyin. */
export interface Sounds {
	/** Syllables without tones (ü as v), each with the characters that may be read so; a character may stand in several. */
	syllables: Readonly<Record<string, string>>;
	/** Syllables with which pairs of characters begin: in a large collection each has a file of pairs. */
	beginnings: readonly string[];
	/** Names of places, bodies, persons and themes: these are found by their initials too. */
	names: readonly string[];
}

/** The readings of a character; none where it is no Chinese character of the collection. */
export type ReadingsOf = (character: string) => readonly string[];

/** Looks up readings by character. */
export function createReadingsOf({ syllables }: Pick<Sounds, 'syllables'>): ReadingsOf {
	const readings = new Map<string, string[]>();
	for (const [syllable, characters] of Object.entries(syllables)) {
		for (const character of characters) {
			const known = readings.get(character);
			if (known === undefined) readings.set(character, [syllable]);
			else known.push(syllable);
		}
	}
	return (character) => readings.get(character) ?? [];
}
