import type { Remainder } from './remainder.ts';
import { withoutMarks, withoutPunctuation } from './without-marks.ts';

/** A folded text, or a term, in the forms in which texts and terms are compared; each is made when it is first asked for. */
export class ComparedText {
	/** As it stands, folded. */
	readonly folded: string;
	#unmarked: Remainder | undefined;
	#unpunctuated: Remainder | undefined;

	constructor(folded: string) {
		this.folded = folded;
	}

	/** Without the marks that count as nothing. */
	get unmarked(): Remainder {
		this.#unmarked ??= withoutMarks(this.folded);
		return this.#unmarked;
	}

	/** Without punctuation of sentences too. */
	get unpunctuated(): Remainder {
		this.#unpunctuated ??= withoutPunctuation(this.unmarked);
		return this.#unpunctuated;
	}

	/** Whether it is nothing but marks. */
	get isMarks(): boolean {
		return this.unmarked.text === '';
	}
}
