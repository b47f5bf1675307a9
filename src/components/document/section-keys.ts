import { acceptsShortcut } from '../keyboard/accepts-shortcut.ts';
import { sectionStops } from '../marks/page-text/section-stops.ts';

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
		return sectionStops(this).find((stop) => this.#offset(stop) > slack);
	}

	#previous(): HTMLElement | undefined {
		return sectionStops(this).findLast((stop) => this.#offset(stop) < -slack);
	}

	/** Distance of a block from where scrolling to it would put it. */
	#offset(stop: HTMLElement): number {
		return (
			stop.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
		);
	}
}

customElements.define('section-keys', SectionKeys);
