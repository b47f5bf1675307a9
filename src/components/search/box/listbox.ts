/** The list under a combobox (ARIA Authoring Practices, combobox with listbox popup): focus stays in the field. */
export interface Listbox {
	/** To be called when the options have changed: the one at `active` becomes the active one, the first by default, none at -1. */
	refresh(active?: number): void;
	/** Opens the active option; false where there is none. */
	follow(): boolean;
}

/**
 * Ties a field to the options that `list` holds: arrows move, and the pointer chooses.
 * @param label name of the list for assistive technology.
 */
export function createListbox(field: HTMLInputElement, list: HTMLElement, label: string): Listbox {
	// Here, not in the page's HTML: without this program the list is none.
	list.role = 'listbox';
	list.ariaLabel = label;
	let active: HTMLElement | undefined;
	const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

	const activate = (option: HTMLElement | undefined): void => {
		active?.setAttribute('aria-selected', 'false');
		active = option;
		if (option === undefined) {
			field.removeAttribute('aria-activedescendant');
			return;
		}
		option.setAttribute('aria-selected', 'true');
		field.setAttribute('aria-activedescendant', option.id);
	};

	const move = (step: number): void => {
		const all = options();
		if (all.length === 0) return;
		// From none, ↓ leads to the first and ↑ to the last.
		const at = active === undefined ? Math.min(-step, 0) : all.indexOf(active);
		activate(all[(at + step + all.length) % all.length]);
		(active?.previousElementSibling?.role === 'presentation' ? active.parentElement : active)?.scrollIntoView({
			block: 'nearest',
		});
	};

	field.addEventListener('keydown', (event) => {
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		event.preventDefault();
		move(event.key === 'ArrowDown' ? 1 : -1);
	});

	return {
		refresh: (place = 0) => {
			const all = options();
			for (const option of all) option.setAttribute('aria-selected', 'false');
			activate(all[place]);
			list.hidden = all.length === 0;
			field.setAttribute('aria-expanded', String(all.length > 0));
		},
		follow: () => {
			active?.click();
			return active !== undefined;
		},
	};
}
