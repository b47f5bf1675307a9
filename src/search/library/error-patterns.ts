/** What is left of a term when some of its characters are harmed, as bits: bit n stands for the nth. */
export interface Pattern {
	/** Pairs of neighbouring characters that stand unharmed. */
	pairs: number;
	/** Characters that stand unharmed. */
	characters: number;
}

/**
 * What must stand where a term stands with errors: for one of the patterns, all of its pairs and all of its characters.
 * A character that is wrong or too much harms itself and the two pairs that it is part of; one that is missing harms one
 * pair, which is less.
 * @param length of the term in characters, at most 24.
 * @param errors how many, 1 or 2.
 */
export function errorPatterns(length: number, errors: number): Pattern[] {
	const whole: Pattern = { pairs: 2 ** (length - 1) - 1, characters: 2 ** length - 1 };
	const harm = ({ pairs, characters }: Pattern, at: number): Pattern => ({
		pairs: pairs & ~(1 << at) & ~(at === 0 ? 0 : 1 << (at - 1)),
		characters: characters & ~(1 << at),
	});
	let patterns = [whole];
	for (let error = 0; error < errors; error += 1) {
		patterns = patterns.flatMap((pattern) => Array.from({ length }, (_, at) => harm(pattern, at)));
	}
	return [...new Map(patterns.map((pattern) => [`${pattern.pairs} ${pattern.characters}`, pattern])).values()];
}

/** Whether what stands somewhere leaves one of the patterns possible. */
export function fitsPattern(present: Pattern, patterns: readonly Pattern[]): boolean {
	return patterns.some(
		({ pairs, characters }) => (present.pairs & pairs) === pairs && (present.characters & characters) === characters,
	);
}
