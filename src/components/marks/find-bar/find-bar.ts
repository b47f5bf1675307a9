import { element } from '../../search/element.ts';
import { findBar, markCount } from '../words.ts';

/** What a reader may ask for by a find bar. */
export interface FindBarActions {
	/** Goes to the next mark or the one before. */
	step(direction: 1 | -1): void;
	/** Puts the bar and the marks away. */
	close(): void;
}

/** The bar at the lower edge of the window that counts the marks of a page, with a button for every key. */
export interface FindBar {
	/** Says how many marks there are, and, counted from 0, at which the reader stands. */
	say(count: number, current: number | null): void;
	/** Whether the focus is in it. */
	hasFocus(): boolean;
	/** Takes it from the page. */
	remove(): void;
}

/** Puts the bar on the page. */
export function createFindBar({ step, close }: FindBarActions): FindBar {
	const status = element('p', { role: 'status' });
	const bar = element(
		'section',
		{ class: 'find-bar no-print', 'aria-label': findBar.name },
		status,
		button('‹', findBar.previous, { typed: 'N', named: 'Shift+N' }, () => step(-1)),
		button('›', findBar.next, { typed: 'n', named: 'N' }, () => step(1)),
		button('×', findBar.close, { typed: 'Esc', named: 'Escape' }, close),
	);
	document.body.append(bar);
	return {
		say: (count, current) => {
			// A frame later than the bar: screen readers announce only what changes in a place that they know.
			requestAnimationFrame(() => {
				status.textContent = markCount(count, current);
			});
		},
		hasFocus: () => bar.contains(document.activeElement),
		remove: () => bar.remove(),
	};
}

/** A key as readers know it, and by the name that `aria-keyshortcuts` wants. */
interface Key {
	typed: string;
	named: string;
}

function button(sign: string, label: string, { typed, named }: Key, act: () => void): HTMLButtonElement {
	const made = element(
		'button',
		{ type: 'button', 'aria-label': label, 'aria-keyshortcuts': named, title: `${label}（${typed}）` },
		element('span', { 'aria-hidden': 'true' }, sign),
	);
	made.addEventListener('click', act);
	return made;
}
