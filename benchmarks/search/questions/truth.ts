import { createFold } from '../../../src/text/fold.ts';
import { foldPairs } from '../../../src/text/fold-table.ts';
import type { Text } from '../texts.ts';

/** Finds where words stand, by reading everything. */
export interface Truth {
	/** Every text in which the folded words stand, in reading order. */
	textsWith(words: string): Text[];
}

/** Divides texts; no query holds it. */
const divider = '\n';

/**
 * The plain scan by which contenders are judged. Folding is part of what is asked for (its own tests hold it to OpenCC's
 * data), so texts and words are folded; nothing else of the engine is used.
 */
export function createTruth(texts: readonly Text[]): Truth {
	const fold = createFold(foldPairs());
	const starts = new Float64Array(texts.length);
	let length = 0;
	for (const [index, { text }] of texts.entries()) {
		starts[index] = length;
		length += text.length + divider.length;
	}
	const everything = texts.map(({ text }) => fold(text)).join(divider);
	const indexOfTextAt = (offset: number): number => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >>> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low;
	};
	return {
		textsWith: (words) => {
			const folded = fold(words);
			const found: Text[] = [];
			let at = everything.indexOf(folded);
			while (at !== -1) {
				const index = indexOfTextAt(at);
				const text = texts[index];
				if (text !== undefined) found.push(text);
				// The next text: one place in each is enough.
				at = everything.indexOf(folded, starts[index + 1] ?? everything.length);
			}
			return found;
		},
	};
}
