import type { Direction } from './next-place.ts';

/** How a reader asks for a step: by a button of the bar, which keeps the focus, or by a key. */
export type Asked = 'button' | 'key';

/** Places of a page, what they are called, and what a reader may do with them. */
export interface Places {
	/** What they are, for those who do not see the bar. */
	name: string;
	/** What they are of, in front of the count: `检索词 第 3 处，共 10 处`. */
	label: string;
	/** As what each is counted: `处`, or `次` where words may stand several times in one place. */
	unit: '处' | '次';
	/** The keys that lead through them, as they are typed. */
	keys: { previous: string; next: string };
	/** What the button says that puts them away; Esc does the same. */
	close: string;
	/** Goes to the next place or the one before. */
	onStep(direction: Direction, asked: Asked): void;
	/** Puts the places away; it has to take the bar away too. */
	onClose(): void;
	/** Puts away what a step has opened over the page, so that its keys lead on while it is there. */
	makeWay?(): void;
}
