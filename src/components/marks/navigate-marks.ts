import { addressLocator } from '../../links/address-locator.ts';
import { addressOfMark, readNth } from '../../links/marked-address.ts';
import { bringIntoView } from '../place-bar/bring-into-view.ts';
import { focusBlock } from '../place-bar/focus-block.ts';
import { nextPlace, type Standing, wrappedTo } from '../place-bar/next-place.ts';
import { createPlaceBar, type PlaceBar } from '../place-bar/place-bar.ts';
import { wrapped } from '../place-bar/words.ts';
import { cameBack } from './came-back.ts';
import { paintMarks } from './paint/paint-marks.ts';
import { searchBar } from './words.ts';

/** A place where a word stands. */
interface MarkedPlace {
	/** The word. */
	range: Range;
	/** Locator of its block; empty for the title. */
	locator: string;
	/** Which of the words in that block it is, counted from 1. */
	nth: number;
}

/**
 * Marks places of the text, in its order, and leads through them: `n` to the next, `N` to the one before, Esc takes the marks
 * away. A bar says where the reader stands and does the same for mouse and finger.
 *
 * 1. The mark of the address is the current one: in its block the one that it counts to, or the first; without a block, the
 *    first of all.
 * 2. In a block without marks the reader stands at none: the first step leads on from what is in the window.
 * 3. The address follows the reader, so that reloading the page and coming back to it lead to the same mark.
 *
 * @param places at least one, none overlapping another
 * @param words what is marked
 * @param left called when the reader has taken the marks away
 * @returns the bar
 */
export function navigateMarks(places: readonly MarkedPlace[], words: readonly string[], left: () => void): PlaceBar {
	const marks = paintMarks(places.map(({ range }) => range));
	const listening = new AbortController();
	const { signal } = listening;
	let current: number | null = null;

	const stand = (index: number | null, end: 'start' | 'end' | null = null): void => {
		current = index;
		bar.say({ count: marks.count, current: index, ...(end === null ? {} : { remark: wrapped[end] }) });
		if (index !== null) marks.setCurrent(index);
	};

	const show = (index: number | null, end: 'start' | 'end' | null = null): void => {
		stand(index, end);
		if (index !== null) bringIntoView(marks.boxOf(index));
	};

	/** The mark that the address names; null where its block holds none. */
	const arrival = (nth: number): number | null => {
		const locator = addressLocator(location.hash);
		const target = document.getElementById(locator);
		const inBlock = (index: number) =>
			locator === '' ? places[index]?.locator === '' : target?.contains(marks.startOf(index)) === true;
		const named = first(marks.count, (index) => inBlock(index) && places[index]?.nth === nth);
		return named ?? (locator === '' ? 0 : first(marks.count, inBlock));
	};

	const keepInAddress = (index: number): void => {
		const place = places[index];
		if (place === undefined) return;
		history.replaceState(history.state, '', addressOfMark(new URL(location.href), place.locator, place.nth));
	};

	const standing = (): Standing => {
		if (current !== null) return { at: current };
		return { before: first(marks.count, (index) => marks.boxOf(index).top >= 0) ?? marks.count };
	};

	const close = (): void => {
		listening.abort();
		if (bar.hasFocus() && current !== null) focusBlock(marks.startOf(current));
		marks.remove();
		bar.remove();
		left();
	};

	const bar = createPlaceBar({
		...searchBar(words),
		onStep: (direction, asked) => {
			const from = standing();
			const next = nextPlace(marks.count, from, direction);
			show(next, wrappedTo(marks.count, from, direction));
			if (asked === 'key' && !bar.hasFocus() && current !== null) focusBlock(marks.startOf(current));
			keepInAddress(next);
		},
		onClose: close,
	});
	const onHash = ({ oldURL, newURL }: HashChangeEvent): void => {
		// A link inside the page keeps the query, which counts in the block from which the reader comes.
		const isLink = new URL(oldURL).search === new URL(newURL).search;
		const nth = readNth(new URLSearchParams(location.search));
		const index = arrival(isLink ? 1 : nth);
		show(index ?? current);
		if (isLink && nth > 1 && index !== null) keepInAddress(index);
	};
	addEventListener('hashchange', onHash, { signal });
	// The browser goes to the block of the address first; a paragraph may be longer than the window.
	requestAnimationFrame(() => {
		const index = arrival(readNth(new URLSearchParams(location.search)));
		if (cameBack()) stand(index);
		else show(index);
	});
	return bar;
}

function first(count: number, holds: (index: number) => boolean): number | null {
	for (let index = 0; index < count; index += 1) if (holds(index)) return index;
	return null;
}
