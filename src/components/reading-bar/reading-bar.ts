import { acceptsShortcut } from '../keyboard/accepts-shortcut.ts';

/** Way in pixels that a page must be scrolled for it to count: a finger is never quite still. */
const least = 6;

/**
 * `<reading-bar>`: shows its bar when a reader scrolls up in the text or presses `t`, hides it when he scrolls down. It opens
 * the table of contents under itself where that does not stand beside the text.
 */
class ReadingBar extends HTMLElement {
	#listening: AbortController | undefined;
	#top = scrollY;

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('scroll', this.#onScroll, { passive: true, signal });
		document.addEventListener('click', this.#onClick, { signal });
		document.addEventListener('keydown', this.#onKey, { signal });
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	readonly #onScroll = (): void => {
		const way = scrollY - this.#top;
		if (Math.abs(way) < least) return;
		this.#top = scrollY;
		this.toggleAttribute('data-shown', (way < 0 || this.#isOpenUnder()) && isHeadAbove());
	};

	/** What is open under the bar stays under it, also where another size of the text moves the page. */
	#isOpenUnder(): boolean {
		return this.#isListOpen || document.querySelector('#reading-preferences:popover-open') !== null;
	}

	readonly #onClick = ({ target }: MouseEvent): void => {
		if (!(target instanceof Element)) return;
		const { tool } = target.closest<HTMLElement>('[data-tool]')?.dataset ?? {};
		if (tool === 'changes') document.querySelector<HTMLElement>('collation-view button')?.click();
		// A click on an entry or beside the list closes it.
		this.#openList(tool === 'contents' && !this.#isListOpen);
	};

	readonly #onKey = (event: KeyboardEvent): void => {
		if (event.key === 'Escape' && this.#isListOpen) {
			event.preventDefault();
			this.#openList(false);
			this.#contents?.focus({ preventScroll: true });
		}
		if (event.key !== 't' || !acceptsShortcut(event)) return;
		event.preventDefault();
		this.toggleAttribute('data-shown', true);
		const buttons = [...this.querySelectorAll('button')];
		buttons.find((button) => button.checkVisibility())?.focus({ preventScroll: true });
	};

	get #contents(): HTMLElement | null {
		return this.querySelector('[data-tool="contents"]');
	}

	get #isListOpen(): boolean {
		return this.#contents?.ariaExpanded === 'true';
	}

	#openList(isOpen: boolean): void {
		this.#contents?.setAttribute('aria-expanded', String(isOpen));
		document.querySelector('document-contents')?.classList.toggle('under-bar', isOpen);
	}
}

/** Whether the head of the page, where all of it is at hand already, is scrolled away. Who only scrolls down costs no layout. */
function isHeadAbove(): boolean {
	return (document.querySelector('h1')?.getBoundingClientRect().bottom ?? 0) < 0;
}

customElements.define('reading-bar', ReadingBar);
