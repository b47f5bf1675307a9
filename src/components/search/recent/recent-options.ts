import type { Listbox } from '../box/listbox.ts';
import { element } from '../element.ts';
import { recentLabels } from '../words/labels.ts';
import { focusRemoval, recentFoot, removalButton } from './recent-controls.ts';
import { forgetSearch, recentSearches } from './recent-searches.ts';

/** The recent searches under an empty field. */
export interface RecentOptions {
	/** Lists them, if there are any. */
	show(): void;
	/** Takes away what stands beside the list; the list itself belongs to who fills it next. */
	hide(): void;
}

/** Of what a combobox consists: its field, its list, and the program that ties them. */
interface Combobox {
	field: HTMLInputElement;
	list: HTMLElement;
	listbox: Listbox;
}

/**
 * Recent searches as options of a combobox. None is active before an arrow key is pressed; Delete erases the active one. The
 * buttons that erase stand beside the list, since an option can hold no button.
 */
export function createRecentOptions(
	{ field, list, listbox }: Combobox,
	choose: (query: string) => void,
): RecentOptions {
	const controls = element('div', { class: 'recent-controls' });
	controls.hidden = true;
	list.after(controls);

	const show = (active = -1): void => {
		const searches = recentSearches();
		controls.hidden = searches.length === 0;
		list.replaceChildren(...(searches.length === 0 ? [] : [optionGroup(searches, choose)]));
		const removals = searches.map((query, index) => {
			const erased = (): void => {
				show();
				focusRemoval(controls, index, field);
			};
			return element('li', {}, removalButton(query, erased));
		});
		const erasedAll = (): void => {
			show();
			field.focus();
		};
		controls.replaceChildren(
			element('ul', { class: 'recent-removals', 'aria-label': recentLabels.removals }, ...removals),
			recentFoot(erasedAll, keyHint()),
		);
		listbox.refresh(Math.min(active, searches.length - 1));
	};

	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Delete' || event.isComposing || field.value !== '' || controls.hidden) return;
		const options = [...list.querySelectorAll('.recent')];
		const active = options.findIndex((option) => option.ariaSelected === 'true');
		const query = options[active]?.textContent;
		if (query === undefined || query === null) return;
		event.preventDefault();
		forgetSearch(query);
		show(active);
	});

	return {
		show: () => show(),
		hide: () => {
			controls.hidden = true;
		},
	};
}

function optionGroup(searches: readonly string[], choose: (query: string) => void): HTMLElement {
	const title = element('div', { class: 'recent-title', id: 'recent-title', role: 'presentation' }, recentLabels.title);
	const options = searches.map((query, index) => {
		const option = element('div', { class: 'recent', id: `recent-${index}`, role: 'option' }, query);
		option.addEventListener('click', () => choose(query));
		return option;
	});
	return element('div', { role: 'group', 'aria-labelledby': 'recent-title' }, title, ...options);
}

function keyHint(): HTMLElement {
	return element(
		'span',
		{ class: 'search-keys', 'aria-hidden': 'true' },
		element('kbd', {}, 'Delete'),
		` ${recentLabels.removeActive}`,
	);
}
