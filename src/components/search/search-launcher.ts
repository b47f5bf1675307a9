import type { SearchDialog } from './search-dialog.ts';

/**
 * Waits on every page for a reader who wants to search, and only then loads the dialog's program. `/`, Ctrl+K or ⌘K, or a
 * click on `[data-search-open]` opens the dialog; on a page with a search field of its own (`[data-search-main]`) the keys
 * lead there.
 */
class SearchLauncher extends HTMLElement {
	#dialog: Promise<SearchDialog> | undefined;

	connectedCallback(): void {
		document.addEventListener('keydown', this.#onKey);
		document.addEventListener('click', this.#onClick);
		// Pointing at or stepping onto the button announces a search: time enough to fetch what it needs.
		document.addEventListener('pointerover', this.#onApproach, { passive: true });
		document.addEventListener('focusin', this.#onApproach);
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this.#onKey);
		document.removeEventListener('click', this.#onClick);
		document.removeEventListener('pointerover', this.#onApproach);
		document.removeEventListener('focusin', this.#onApproach);
	}

	readonly #onKey = (event: KeyboardEvent): void => {
		const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
		const command =
			event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
		if (event.defaultPrevented || event.isComposing || !(slash || command)) return;
		event.preventDefault();
		this.#open();
	};

	readonly #onClick = (event: MouseEvent): void => {
		const opener = event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
		const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
		if (opener === null || elsewhere || event.defaultPrevented) return;
		event.preventDefault();
		this.#open();
	};

	readonly #onApproach = (event: Event): void => {
		const near = event.target instanceof Element && event.target.closest('[data-search-open], [data-search-form]');
		if (near) void this.#load().then((dialog) => dialog.warm());
	};

	#open(): void {
		const field = document.querySelector<HTMLInputElement>('[data-search-main]');
		if (field === null) {
			void this.#load().then((dialog) => dialog.open());
			return;
		}
		field.focus();
		field.select();
	}

	#load(): Promise<SearchDialog> {
		this.#dialog ??= import('./search-dialog.ts').then(({ createSearchDialog }) => createSearchDialog(this));
		return this.#dialog;
	}
}

function isTyping(event: KeyboardEvent): boolean {
	const field = event.target instanceof HTMLElement ? event.target : null;
	return field !== null && (field.isContentEditable || field.closest('input, textarea, select') !== null);
}

customElements.define('search-launcher', SearchLauncher);
