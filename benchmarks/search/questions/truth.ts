import { createFold } from '../../../src/text/fold.ts';
import { foldPairs } from '../../../src/text/fold-table.ts';
import { withoutMarks } from '../../../src/text/without-marks.ts';
import type { Text } from '../texts.ts';

/** Finds where words stand, by reading everything. */
export interface Truth {
	/** Every text in which the words stand, in reading order. */
	textsWith(words: string): Text[];
}

/** Divides texts; no query holds it. */
const divider = '\n';

/**
 * The plain scan by which contenders are judged. Folding, and which marks count as nothing, are part of what is asked for
 * (their own tests hold them to OpenCC's data and to a plain definition), so texts and words are levelled by them; nothing
 * else of the engine is used.
 */
export function createTruth(texts: readonly Text[]): Truth {
	const fold = createFold(foldPairs());
	const level = (text: string) => withoutMarks(fold(text)).text;
	const levelled = texts.map(({ text }) => level(text));
	const starts = new Float64Array(texts.length);
	let length = 0;
	for (const [index, text] of levelled.entries()) {
		starts[index] = length;
		length += text.length + divider.length;
	}
	const everything = levelled.join(divider);
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
			const wanted = level(words);
			const found: Text[] = [];
			let at = everything.indexOf(wanted);
			while (at !== -1) {
				const index = indexOfTextAt(at);
				const text = texts[index];
				if (text !== undefined) found.push(text);
				// The next text: one place in each is enough.
				at = everything.indexOf(wanted, starts[index + 1] ?? everything.length);
			}
			return found;
		},
	};
}
