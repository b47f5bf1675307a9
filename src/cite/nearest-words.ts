/** A stretch of a text that is like some words. */
export interface LikeWords {
	/** Where it begins, in UTF-16 code units. */
	start: number;
	/** Where it ends. */
	end: number;
	/** How many characters are missing, superfluous or different. */
	errors: number;
}

/** Share of the characters that may differ. */
const tolerance = 0.3;
/** Fewer characters than these are like too much. */
const least = 4;

/**
 * The stretches of a text that are most like some words (Sellers' algorithm: edit distance with a free start and end), all
 * of them with the same number of errors, each start once; empty where more than three in ten characters would differ. The
 * search never takes one digit for another; here a corrected year is a change like any other, and the reader is told.
 */
export function nearestWords(words: string, text: string): LikeWords[] {
	const limit = words.length < least ? 0 : Math.floor(words.length * tolerance);
	// For each place in the text the errors of the words up to the current character, and where they then begin.
	let errors = new Array<number>(text.length + 1).fill(0);
	let starts = Array.from(errors, (_, place) => place);
	for (let at = 0; at < words.length; at += 1) {
		const nextErrors = [at + 1];
		const nextStarts = [0];
		for (let place = 1; place <= text.length; place += 1) {
			const both = (errors[place - 1] ?? 0) + (words[at] === text[place - 1] ? 0 : 1);
			const missing = (errors[place] ?? 0) + 1;
			const extra = (nextErrors[place - 1] ?? 0) + 1;
			const best = Math.min(both, missing, extra);
			nextErrors.push(best);
			nextStarts.push(
				(best === both ? starts[place - 1] : best === missing ? starts[place] : nextStarts[place - 1]) ?? 0,
			);
		}
		errors = nextErrors;
		starts = nextStarts;
	}
	const best = Math.min(...errors);
	if (best > limit) return [];
	const found = new Map<number, LikeWords>();
	for (const [end, count] of errors.entries()) {
		const start = starts[end] ?? end;
		if (count === best && !found.has(start)) found.set(start, { start, end, errors: best });
	}
	return [...found.values()];
}
