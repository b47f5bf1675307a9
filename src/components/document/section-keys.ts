import { acceptsShortcut } from '../keyboard/accepts-shortcut.ts';
import { sectionStops } from '../marks/page-text/section-stops.ts';

/** Room that must be above a block for it to count as passed, in pixels. */
const slack = 8;

/** `<section-keys>`: `j` or a button `[data-step="1"]` goes to the next section of the text inside it, `k` or `-1` to the one before. */
class SectionKeys extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('keydown', this.#onKey, { signal });
		document.addEventListener('click', this.#onClick, { signal });
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	#onKey = (event: KeyboardEvent): void => {
		if ((event.key !== 'j' && event.key !== 'k') || !acceptsShortcut(event)) return;
		if (this.#go(event.key === 'j')) event.preventDefault();
	};

	#onClick = ({ target }: MouseEvent): void => {
		const step = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
		if (step !== null) this.#go(step.dataset['step'] === '1');
	};

	/** Goes to the next section or the one before; whether there is one. */
	#go(isForward: boolean): boolean {
		const target = isForward ? this.#next() : this.#previous();
		if (target === undefined) return false;
		target.setAttribute('tabindex', '-1');
		target.focus({ preventScroll: true });
		target.scrollIntoView();
		return true;
	}

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
