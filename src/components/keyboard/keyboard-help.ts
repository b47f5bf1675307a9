import { acceptsShortcut } from './accepts-shortcut.ts';

/** `<keyboard-help>`: a dialog that `?` and every `[data-help-open]` open. */
class KeyboardHelp extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('keydown', this.#onKey, { signal });
		document.addEventListener('click', this.#onClick, { signal });
		this.querySelector('[data-close]')?.addEventListener('click', () => this.#dialog?.close(), { signal });
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	#onKey = (event: KeyboardEvent): void => {
		if (event.key !== '?' || !acceptsShortcut(event)) return;
		event.preventDefault();
		this.#open();
	};

	#onClick = (event: MouseEvent): void => {
		const target = event.target;
		if (target instanceof Element && target.closest('[data-help-open]') !== null) this.#open();
	};

	get #dialog(): HTMLDialogElement | null {
		return this.querySelector('dialog');
	}

	#open(): void {
		this.#dialog?.showModal();
	}
}

customElements.define('keyboard-help', KeyboardHelp);
