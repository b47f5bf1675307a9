import { acceptsShortcut } from '../keyboard/accepts-shortcut.ts';

/** Blocks between which the keys move, the first kind that the text has. */
const stops = ['h2, h3, h4, h5, h6', 'p:has(> .lead)', 'p[id]'];
/** Room that must be above a block for it to count as passed, in pixels. */
const slack = 8;

/** `<section-keys>`: `j` goes to the next section of the text inside it, `k` to the one before. */
class SectionKeys extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		document.addEventListener('keydown', this.#onKey, { signal: this.#listening.signal });
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	#onKey = (event: KeyboardEvent): void => {
		if ((event.key !== 'j' && event.key !== 'k') || !acceptsShortcut(event)) return;
		const target = event.key === 'j' ? this.#next() : this.#previous();
		if (target === undefined) return;
		event.preventDefault();
		target.setAttribute('tabindex', '-1');
		target.focus({ preventScroll: true });
		target.scrollIntoView();
	};

	#next(): HTMLElement | undefined {
		return this.#stops().find((stop) => this.#offset(stop) > slack);
	}

	#previous(): HTMLElement | undefined {
		return this.#stops().findLast((stop) => this.#offset(stop) < -slack);
	}

	/** Distance of a block from where scrolling to it would put it. */
	#offset(stop: HTMLElement): number {
		return (
			stop.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
		);
	}

	#stops(): HTMLElement[] {
		const kinds = stops.map((selector) => [...this.querySelectorAll<HTMLElement>(selector)]);
		return kinds.find((blocks) => blocks.length > 0) ?? [];
	}
}

customElements.define('section-keys', SectionKeys);
