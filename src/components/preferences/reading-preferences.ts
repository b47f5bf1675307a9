import { keep } from './device-storage.ts';

/** Key under which the browser keeps the preferences; the early script reads it too. */
const storageKey = 'reading-preferences';

/** `<reading-preferences>`: radio buttons whose choices take effect on the page at once and are kept for every page. */
class ReadingPreferences extends HTMLElement {
	connectedCallback(): void {
		for (const input of this.#inputs()) {
			const chosen = document.documentElement.dataset[input.name];
			if (chosen !== undefined) input.checked = input.value === chosen;
		}
		this.addEventListener('change', this.#apply);
	}

	disconnectedCallback(): void {
		this.removeEventListener('change', this.#apply);
	}

	#inputs(): HTMLInputElement[] {
		return [...this.querySelectorAll('input')];
	}

	#apply = (): void => {
		const checked = this.#inputs().filter((input) => input.checked);
		const chosen = Object.fromEntries(checked.map(({ name, value }) => [name, value]));
		Object.assign(document.documentElement.dataset, chosen);
		keep(storageKey, JSON.stringify(chosen));
	};
}

customElements.define('reading-preferences', ReadingPreferences);
