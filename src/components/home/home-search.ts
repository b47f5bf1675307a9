import type { createSearchPanel } from './search-panel.ts';

/**
 * `<home-search>`: the field of the home page answers below itself as one types. Its program comes when the field gets the
 * focus. A finger is led to the dialog (`data-search-open`): a keyboard on the screen leaves no room below the field.
 */
class HomeSearch extends HTMLElement {
	#opening: Promise<ReturnType<typeof createSearchPanel>> | undefined;

	connectedCallback(): void {
		const field = this.querySelector('input');
		const panel = this.querySelector<HTMLElement>('.panel');
		const launcher = document.querySelector<HTMLElement>('search-launcher');
		if (field === null || panel === null || launcher === null || !matchMedia('(pointer: fine)').matches) return;
		field.removeAttribute('data-search-open');
		field.role = 'combobox';
		field.ariaExpanded = 'false';
		field.ariaAutoComplete = 'list';
		const begin = (): void => {
			if (this.#opening !== undefined) return;
			this.#opening = import('./search-panel.ts').then(({ createSearchPanel }) =>
				createSearchPanel(this, panel, launcher),
			);
			// What was typed meanwhile is answered. Without the program the form leads to the search page.
			this.#opening.then(
				(open) => field.value !== '' && open(),
				() => {
					this.#opening = undefined;
				},
			);
		};
		field.addEventListener('focus', begin);
		field.addEventListener('pointerover', begin, { passive: true });
		if (document.activeElement === field) begin();
	}
}

customElements.define('home-search', HomeSearch);
