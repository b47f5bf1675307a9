import type { PlacedRange } from '../../../src/cite/words/browser-search.ts';
import type { DirectedWords } from '../../../src/links/text-directive.ts';
import { findAll } from '../../../src/text/find-all.ts';
import type { TextPoint } from '../../../src/text/text-block.ts';
import { wordBounds } from '../../../src/text/word-bounds.ts';

/**
 * Where a browser goes for a text directive, by the letter of the specification (WICG, URL Fragment Text Directives, “find a
 * range from a text directive”): the first place, in whole words, each part in one block; prefix and suffix may stand in the
 * blocks beside.
 *
 * @param texts the blocks that are shown
 */
export function findDirected(texts: readonly string[], directed: DirectedWords): PlacedRange | null {
	const { words, prefix, suffix } = directed;
	const bounds = texts.map(wordBounds);
	const isBound = ({ block, offset }: TextPoint) => bounds[block]?.has(offset) === true;
	const text = (block: number) => texts[block] ?? '';

	/** Where the words before a place would begin; null where others stand there. */
	const before = ({ block, offset }: TextPoint): TextPoint | null => {
		if (offset > 0)
			return text(block).slice(0, offset).endsWith(prefix) ? { block, offset: offset - prefix.length } : null;
		return text(block - 1).endsWith(prefix)
			? { block: block - 1, offset: text(block - 1).length - prefix.length }
			: null;
	};
	/** Where the words after a place would end; null where others stand there. */
	const after = ({ block, offset }: TextPoint): TextPoint | null => {
		if (offset < text(block).length)
			return text(block).startsWith(suffix, offset) ? { block, offset: offset + suffix.length } : null;
		return text(block + 1).startsWith(suffix) ? { block: block + 1, offset: suffix.length } : null;
	};
	const closes = (to: TextPoint) => {
		if (suffix === '') return isBound(to);
		const last = after(to);
		return last !== null && isBound(last);
	};
	const opens = (from: TextPoint) => {
		if (prefix === '') return isBound(from);
		const first = before(from);
		return first !== null && isBound(first);
	};

	for (const block of texts.keys()) {
		for (const [from, to] of findAll(text(block), words)) {
			if (opens({ block, offset: from }) && closes({ block, offset: to })) return { block, range: [from, to] };
		}
	}
	return null;
}
