import type { TextRange } from './range.ts';

/** What is left of a text from which characters were left out. */
export interface Remainder {
	/** The characters that are left, in order. */
	readonly text: string;
	/**
	 * Where a stretch of them, of one code unit at least, stands in the whole text, in UTF-16 code units: from its first
	 * character to its last, with all that was left out between the two.
	 */
	toWhole(range: TextRange): TextRange;
}

/** A text from which nothing was left out. */
export function wholeText(text: string): Remainder {
	return { text, toWhole: (range) => range };
}

/** What is left of what was left: the places of the inner remainder are those of the text that the outer one came from. */
export function remainderOf(outer: Remainder, inner: Remainder): Remainder {
	return { text: inner.text, toWhole: (range) => outer.toWhole(inner.toWhole(range)) };
}

/** Puts a remainder together, piece by piece, in the order of the text. */
export class RemainderBuilder {
	readonly #source: string;
	readonly #offsets: Uint32Array;
	#text = '';
	#copied = 0;

	/** @param source the whole text. */
	constructor(source: string) {
		this.#source = source;
		this.#offsets = new Uint32Array(source.length);
	}

	/** Leaves out the characters from an offset up to another one, and keeps all between the last ones left out and these. */
	leaveOut(from: number, to: number): void {
		this.#keepUntil(from);
		this.#copied = to;
	}

	/** Keeps the character at an offset, written in another way. */
	rewrite(at: number, character: string): void {
		this.#keepUntil(at);
		this.#offsets[this.#text.length] = at;
		this.#text += character;
		this.#copied = at + 1;
	}

	/** The remainder, with all that follows the last piece. */
	finish(): Remainder {
		this.#keepUntil(this.#source.length);
		const offsets = this.#offsets.slice(0, this.#text.length);
		const at = (index: number): number => {
			const offset = offsets[index];
			if (offset === undefined) throw new RangeError(`found place ${index}, expected one of ${offsets.length}`);
			return offset;
		};
		return {
			text: this.#text,
			toWhole: ([start, end]) => [at(start), at(end - 1) + 1],
		};
	}

	#keepUntil(end: number): void {
		let length = this.#text.length;
		for (let at = this.#copied; at < end; at += 1) {
			this.#offsets[length] = at;
			length += 1;
		}
		this.#text += this.#source.slice(this.#copied, end);
		this.#copied = end;
	}
}
