import fc from 'fast-check';

/** Certain and doubtful judgements on words of a text: places are cut down to ones that stand in one line of it. */
export function emendationsOf(text: string): fc.Arbitrary<object[]> {
	const lines = text.split(/\r\n|\r|\n/u);
	const one = fc
		.tuple(
			fc.nat(),
			fc.nat(),
			fc.integer({ min: 1, max: 6 }),
			fc.constantFrom('', '改', '改正之字'),
			fc.constantFrom('certain', 'likely', 'unsure'),
		)
		.map(([index, from, length, reading, certainty]) => {
			const number = index % lines.length;
			const words = lines[number] ?? '';
			const start = from % Math.max(words.length, 1);
			return { line: number + 1, found: words.slice(start, start + length), reading, reason: '试', certainty };
		});
	return fc.array(one, { maxLength: 4 }).map((all) => all.filter(({ found }) => found !== ''));
}

/** A loss beside words that an emendation could name. */
export function lossesOf(emendations: readonly object[]): object[] {
	return emendations.map((emendation, index) => {
		const { line, found } = emendation as { line: number; found: string };
		return { line, words: found, side: index % 2 === 0 ? 'before' : 'after', reason: '试' };
	});
}
