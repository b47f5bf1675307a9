import { element } from '../search/element.ts';
import { openBar } from './open-bars.ts';
import { keyName } from './place-key.ts';
import type { Places } from './places.ts';
import { buttons, placeCount } from './words.ts';

/** Where a reader stands among the places. */
export interface PlaceState {
	/** How many places there are. */
	count: number;
	/** At which the reader stands, from 0; null at none. */
	current: number | null;
	/** What there is to say of it, which a screen reader tells too; without punctuation at its ends. */
	remark?: string;
}

/** The bar at the lower edge of the window that leads through the places of a page. */
export interface PlaceBar {
	/** Says where the reader stands. Without places the buttons that lead to them do nothing. */
	say(state: PlaceState): void;
	/** Sets a line of words and links behind the count; nothing takes it away. */
	setLine(...contents: (Node | string)[]): void;
	/** Shows it before other bars, as when a reader asks for its places again. */
	bringForward(): void;
	/** Whether the focus is in it. */
	hasFocus(): boolean;
	/** Takes it from the page; the bar that was shown before it is shown again. */
	remove(): void;
}

/**
 * Puts a bar on the page. There may be several: the one that was asked for last is shown.
 *
 * @param order `behind` where no reader asked for it now: then a bar that is shown stays
 */
export function createPlaceBar(places: Places, order: 'front' | 'behind' = 'front'): PlaceBar {
	const status = element('p', { role: 'status' });
	const line = element('p', { class: 'line', hidden: '' });
	const previous = button('‹', buttons.previous, places.keys.previous, () => places.onStep(-1, 'button'));
	const next = button('›', buttons.next, places.keys.next, () => places.onStep(1, 'button'));
	const bar = element(
		'section',
		{ class: 'place-bar no-print', 'aria-label': places.name },
		element('div', {}, status, line),
		previous,
		next,
		button('×', places.close, 'Esc', places.onClose),
	);
	const opened = openBar(bar, places, order);
	return {
		say: ({ count, current, remark }) => {
			for (const step of [previous, next]) step.setAttribute('aria-disabled', String(count === 0));
			// A frame later than the bar: screen readers announce only what changes in a place that they know.
			requestAnimationFrame(() => {
				const sentence = placeCount(places, count, current);
				status.textContent = remark === undefined ? sentence : `${sentence}，${remark}`;
			});
		},
		setLine: (...contents) => {
			line.replaceChildren(...contents);
			line.hidden = contents.length === 0;
		},
		bringForward: opened.bringForward,
		hasFocus: () => bar.contains(document.activeElement),
		remove: opened.remove,
	};
}

function button(sign: string, label: string, key: string, act: () => void): HTMLButtonElement {
	const made = element(
		'button',
		{
			type: 'button',
			'aria-label': label,
			'aria-keyshortcuts': key === 'Esc' ? 'Escape' : keyName(key),
			title: `${label}（${key}）`,
		},
		element('span', { 'aria-hidden': 'true' }, sign),
	);
	made.addEventListener('click', () => {
		if (made.getAttribute('aria-disabled') !== 'true') act();
	});
	return made;
}
