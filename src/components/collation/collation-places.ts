import type { Layer } from '../../model/document-collation.ts';
import { bringIntoView } from '../place-bar/bring-into-view.ts';
import { focusBlock } from '../place-bar/focus-block.ts';
import { type Direction, nextPlace, type Standing, wrappedTo } from '../place-bar/next-place.ts';
import { createPlaceBar, type PlaceBar } from '../place-bar/place-bar.ts';
import type { Asked } from '../place-bar/places.ts';
import { wrapped } from '../place-bar/words.ts';
import { element } from '../search/element.ts';
import { asButton } from './as-button.ts';
import type { CollationMarks } from './collation-marks.ts';
import type { CollationNote } from './collation-notes.ts';
import { CollationPopover } from './collation-popover.ts';
import { placesBar } from './words.ts';

/**
 * Leads through the changes that are shown, one at a time, and says of each what there is to say: beside its mark, where the
 * reader clicks or presses Enter, and in the bar of places, which counts them.
 */
export class CollationPlaces {
	readonly #marks: CollationMarks;
	readonly #popover: CollationPopover;
	readonly #close: () => void;
	#notes: CollationNote[] = [];
	#current: number | null = null;
	#bar: PlaceBar | null = null;
	#listening: AbortController | undefined;

	/** @param close hides the changes; it has to call `renew` without layers */
	constructor(marks: CollationMarks, close: () => void) {
		this.#marks = marks;
		this.#popover = new CollationPopover(marks.lineHref);
		this.#close = close;
	}

	/**
	 * Shows the changes of these layers, and the bar; without layers nothing is left of either.
	 *
	 * @param order whether the bar comes before others that are shown
	 */
	renew(layers: readonly Layer[], order: 'front' | 'behind'): void {
		const key = this.#currentNote?.key;
		const block = this.#bar?.hasFocus() === true ? this.#blockOfCurrent() : null;
		this.#popover.close();
		this.#marks.set(layers);
		this.#notes = this.#marks.notes;
		const kept = this.#notes.findIndex((note) => note.key === key);
		this.#current = kept === -1 ? null : kept;
		if (layers.length === 0) {
			this.#leave();
			if (block !== null) focusBlock(block);
			return;
		}
		if (this.#bar === null) this.#enter(order);
		else if (order === 'front') this.#bar?.bringForward();
		const choose = element('a', { href: '#changes' }, placesBar.choose);
		this.#bar?.setLine(...(this.#notes.length === 0 ? [`${placesBar.none} `] : []), choose);
		this.#tell();
	}

	/** Goes to the next change or the one before, round the ends, and says what there is to say of it. */
	step(direction: Direction, asked: Asked): void {
		const { length } = this.#notes;
		if (length === 0) return;
		const standing = this.#standing();
		const end = wrappedTo(length, standing, direction);
		this.#goTo(nextPlace(length, standing, direction), asked === 'key', end === null ? undefined : wrapped[end]);
	}

	/** Goes to the change that a key names (`changeKey`), if it is shown. */
	open(key: string): void {
		const index = this.#notes.findIndex((note) => note.key === key);
		if (index === -1) return;
		this.#bar?.bringForward();
		this.#goTo(index, true);
	}

	#enter(order: 'front' | 'behind'): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('click', this.#onClick, { signal });
		document.addEventListener('keydown', this.#onKey, { signal });
		const places = {
			...placesBar.bar,
			onStep: (direction: Direction, asked: Asked) => this.step(direction, asked),
			onClose: this.#close,
			makeWay: () => this.#popover.close(),
		};
		this.#bar = createPlaceBar(places, order);
	}

	#leave(): void {
		this.#listening?.abort();
		this.#bar?.remove();
		this.#bar = null;
	}

	/** Between changes, the first one that is not above the window is the next. */
	#standing(): Standing {
		if (this.#current !== null) return { at: this.#current };
		const next = this.#notes.findIndex((note) => this.#marks.markOf(note).getBoundingClientRect().top >= 0);
		return { before: next === -1 ? this.#notes.length : next };
	}

	#goTo(index: number, takesFocus: boolean, remark?: string): void {
		this.#current = index;
		const note = this.#currentNote;
		if (note === undefined) return;
		const mark = this.#marks.markOf(note);
		bringIntoView(mark.getBoundingClientRect());
		this.#say(mark, takesFocus);
		this.#tell(remark);
	}

	get #currentNote(): CollationNote | undefined {
		return this.#current === null ? undefined : this.#notes[this.#current];
	}

	#blockOfCurrent(): Node | null {
		const note = this.#currentNote;
		return note === undefined ? null : this.#marks.markOf(note).parentElement;
	}

	#tell(remark?: string): void {
		const remarks = [this.#currentNote?.label, remark].filter((word) => word !== undefined);
		this.#bar?.say({
			count: this.#notes.length,
			current: this.#current,
			...(remarks.length === 0 ? {} : { remark: remarks.join('，') }),
		});
	}

	#say(mark: HTMLElement, takesFocus: boolean): void {
		const notes = this.#marks.notesAt(mark) ?? [];
		if (takesFocus) {
			if (!mark.hasAttribute('tabindex')) asButton(mark, notes, -1);
			mark.focus({ preventScroll: true });
		}
		this.#popover.open(mark, notes, takesFocus);
	}

	/** What a reader points at is where they stand. */
	#stopAt(mark: HTMLElement): void {
		const [note] = this.#marks.notesAt(mark) ?? [];
		const index = note === undefined ? -1 : this.#notes.indexOf(note);
		if (index === -1) return;
		this.#current = index;
		this.#say(mark, true);
		this.#bar?.bringForward();
		this.#tell();
	}

	readonly #onClick = (event: MouseEvent): void => {
		const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('.note-mark') : null;
		// Who drags over a mark selects words.
		if (mark !== null && getSelection()?.isCollapsed !== false) this.#stopAt(mark);
	};

	readonly #onKey = (event: KeyboardEvent): void => {
		const mark = event.target;
		if ((event.key !== 'Enter' && event.key !== ' ') || !(mark instanceof HTMLElement)) return;
		if (this.#marks.notesAt(mark) === null) return;
		event.preventDefault();
		this.#stopAt(mark);
	};
}
