import { element } from '../element.ts';
import { recentLabels, removeRecent } from '../words/labels.ts';
import { forgetAllSearches, forgetSearch } from './recent-searches.ts';

/** A button that erases one search. */
export function removalButton(query: string, erased: () => void): HTMLButtonElement {
	const sign = element('span', { 'aria-hidden': 'true' }, '×');
	const button = element(
		'button',
		{ class: 'recent-removal', type: 'button', 'aria-label': removeRecent(query) },
		sign,
	);
	button.addEventListener('click', () => {
		forgetSearch(query);
		erased();
	});
	return button;
}

/** What stands under the searches: where they are kept, what else there is to say, and a button that erases them all. */
export function recentFoot(erased: () => void, ...more: Node[]): HTMLElement {
	const button = element('button', { class: 'quiet-button recent-clearing', type: 'button' }, recentLabels.clear);
	button.addEventListener('click', () => {
		forgetAllSearches();
		erased();
	});
	return element('p', { class: 'recent-foot' }, element('span', {}, recentLabels.kept), ...more, button);
}

/** Gives the focus to the button that took the place of the one that was used, or to the field where none is left. */
export function focusRemoval(container: Element, place: number, field: HTMLElement | null): void {
	const buttons = [...container.querySelectorAll<HTMLButtonElement>('.recent-removal')];
	(buttons[Math.min(place, buttons.length - 1)] ?? field)?.focus();
}
