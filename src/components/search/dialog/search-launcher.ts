import { acceptsShortcut } from '../../keyboard/accepts-shortcut.ts';
import type { SearchDialog } from './search-dialog.ts';

/**
 * Waits on every page for a reader who wants to search, and only then loads the dialog's program. `/`, Ctrl+K or ⌘K, or a
 * click on `[data-search-open]` opens the dialog; on a page with a search field of its own (`[data-search-main]`) the keys
 * lead there.
 */
class SearchLauncher extends HTMLElement {
	#dialog: Promise<SearchDialog> | undefined;
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('keydown', this.#onKey, { signal });
		document.addEventListener('click', this.#onClick, { signal });
		// Pointing at or stepping onto the button announces a search: time enough to fetch what it needs.
		document.addEventListener('pointerover', this.#onApproach, { passive: true, signal });
		document.addEventListener('focusin', this.#onApproach, { signal });
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	readonly #onKey = (event: KeyboardEvent): void => {
		const slash = event.key === '/' && acceptsShortcut(event);
		if (!slash && !isCommand(event)) return;
		event.preventDefault();
		this.#open();
	};

	readonly #onClick = (event: MouseEvent): void => {
		const opener = event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
		const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
		if (opener === null || elsewhere || event.defaultPrevented) return;
		event.preventDefault();
		this.#open(opener instanceof HTMLInputElement ? opener.value : '');
	};

	readonly #onApproach = (event: Event): void => {
		const near = event.target instanceof Element && event.target.closest('[data-search-open]');
		if (near)
			this.#load().then(
				(dialog) => dialog.warm(),
				() => undefined,
			);
	};

	/** Opens the dialog with what was already typed elsewhere, or leads to the page's own field. */
	#open(typed = ''): void {
		const field = document.querySelector<HTMLInputElement>('[data-search-main]');
		if (field !== null) {
			field.focus();
			field.select();
			return;
		}
		this.#load().then(
			(dialog) => dialog.open(typed),
			// The program is gone, because the site was updated under this page: the search page is there still.
			() => this.querySelector<HTMLFormElement>('form')?.submit(),
		);
	}

	#load(): Promise<SearchDialog> {
		this.#dialog ??= import('./search-dialog.ts').then(({ createSearchDialog }) => createSearchDialog(this));
		this.#dialog.catch(() => {
			this.#dialog = undefined;
		});
		return this.#dialog;
	}
}

/** Ctrl+K or ⌘K: a shortcut while typing too, unless an input method is at work. */
function isCommand(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey) return false;
	return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
}

customElements.define('search-launcher', SearchLauncher);
