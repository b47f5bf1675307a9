import { addressLocator } from '../../links/address-locator.ts';
import { bringIntoView } from '../place-bar/bring-into-view.ts';
import { focusBlock } from '../place-bar/focus-block.ts';
import { nextPlace, type Standing } from '../place-bar/next-place.ts';
import { createPlaceBar } from '../place-bar/place-bar.ts';
import { cameBack } from './came-back.ts';
import { paintMarks } from './paint/paint-marks.ts';
import { searchBar } from './words.ts';

/**
 * Marks ranges of the text, in its order, and leads through them: `n` to the next, `N` to the one before, Esc takes the marks
 * away. A bar says where the reader stands and does the same for mouse and finger.
 *
 * 1. The first mark in the block of the address is the current one; without an address, the first of all.
 * 2. In a block without marks the reader stands at none: the first step leads on from what is in the window.
 *
 * @param ranges at least one, none overlapping another
 * @param left called when the reader has taken the marks away
 */
export function navigateMarks(ranges: readonly Range[], left: () => void): void {
	const marks = paintMarks(ranges);
	const listening = new AbortController();
	const { signal } = listening;
	let current: number | null = null;

	const stand = (index: number | null): void => {
		current = index;
		bar.say({ count: marks.count, current: index });
		if (index !== null) marks.setCurrent(index);
	};

	const show = (index: number | null): void => {
		stand(index);
		if (index !== null) bringIntoView(marks.boxOf(index));
	};

	/** The first mark in the block that the address names; null where it holds none. */
	const arrival = (): number | null => {
		const locator = addressLocator(location.hash);
		if (locator === '') return 0;
		const target = document.getElementById(locator);
		return first(marks.count, (index) => target?.contains(marks.startOf(index)) === true);
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
		...searchBar,
		onStep: (direction, asked) => {
			show(nextPlace(marks.count, standing(), direction));
			if (asked === 'key' && !bar.hasFocus() && current !== null) focusBlock(marks.startOf(current));
		},
		onClose: close,
	});
	addEventListener('hashchange', () => show(arrival() ?? current), { signal });
	// The browser goes to the block of the address first; a paragraph may be longer than the window.
	requestAnimationFrame(() => (cameBack() ? stand : show)(arrival()));
}

function first(count: number, holds: (index: number) => boolean): number | null {
	for (let index = 0; index < count; index += 1) if (holds(index)) return index;
	return null;
}
