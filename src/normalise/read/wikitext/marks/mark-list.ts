import type { WikiMark } from './wiki-mark.ts';

/**
 * The marks found so far, in the order of their starts. Those of a construct that is still open are held: they are marks
 * only once it closes. Every mark is added once and dropped at most once.
 */
export class MarkList {
	readonly #marks: WikiMark[] = [];
	readonly #held = new Set<WikiMark>();

	/** How many marks there are, held ones among them: the place of the next. */
	get length(): number {
		return this.#marks.length;
	}

	/** Adds a mark at the end. */
	add(mark: WikiMark): void {
		this.#marks.push(mark);
	}

	/** Adds a mark at the end that is one only once it is confirmed, and gives it back. */
	hold(mark: WikiMark): WikiMark {
		this.#marks.push(mark);
		this.#held.add(mark);
		return mark;
	}

	/** Makes a mark of a held one. */
	confirm(mark: WikiMark): void {
		this.#held.delete(mark);
	}

	/** Drops the marks between two places; those behind keep theirs. */
	drop(from: number, to: number = this.length): void {
		for (const mark of this.#marks.slice(from, to)) this.#held.add(mark);
	}

	/** Drops all marks from a place on and adds the one that takes their stretch. */
	replaceFrom(place: number, mark: WikiMark): void {
		this.#marks.length = place;
		this.#marks.push(mark);
	}

	/** The marks from a place on. */
	from(place: number): WikiMark[] {
		return this.#marks.slice(place).filter((mark) => !this.#held.has(mark));
	}
}
