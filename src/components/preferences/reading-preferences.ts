/**
 * `<reading-preferences>`: the panel in which a reader sets how pages look. What was chosen before is applied by the early
 * script; the program of the panel is loaded when it is opened, and for a colour that the browser's own bars are to take.
 */
class ReadingPreferences extends HTMLElement {
	#panel: Promise<void> | undefined;

	connectedCallback(): void {
		// The event of a popover does not bubble.
		this.addEventListener('beforetoggle', this.#load, true);
		if ('theme' in document.documentElement.dataset) this.#load();
	}

	#load = (): void => {
		this.#panel ??= import('./preference-panel.ts').then(
			({ startPanel }) => startPanel(this),
			() => {
				this.#panel = undefined;
			},
		);
	};
}

customElements.define('reading-preferences', ReadingPreferences);
