/** How far below the top of the window, in pixels, the line lies that a section must have reached to be the current one. */
const readingLine = 80;

/**
 * `<document-contents>`: marks the entry of the section that is being read, names it in the reading bar, and opens and closes
 * the list on a narrow page.
 */
class DocumentContents extends HTMLElement {
	#links: HTMLAnchorElement[] = [];
	#targets: HTMLElement[] = [];
	#current: HTMLAnchorElement | undefined;
	#listening: AbortController | undefined;
	#waiting = false;

	connectedCallback(): void {
		this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
		this.#targets = this.#links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('scroll', this.#onScroll, { passive: true, signal });
		addEventListener('resize', this.#onScroll, { signal });
		this.addEventListener('click', this.#onClick, { signal });
		this.addEventListener('keydown', this.#onKey, { signal });
		this.#update();
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	#onScroll = (): void => {
		if (this.#waiting) return;
		this.#waiting = true;
		requestAnimationFrame(() => {
			this.#waiting = false;
			this.#update();
		});
	};

	#update(): void {
		const link = this.#links[this.#place()];
		if (link === this.#current) return;
		this.#current?.removeAttribute('aria-current');
		link?.setAttribute('aria-current', 'location');
		this.#current = link;
		const bar = document.querySelector('[data-current]');
		if (bar !== null) bar.textContent = link?.textContent?.trim() ?? '';
		if (link !== undefined) this.#reveal(link);
	}

	/** Place of the last target above the reading line; they stand in order, so the search halves. -1: none. */
	#place(): number {
		if (isAtEnd()) return this.#lastPlace();
		let low = 0;
		let high = this.#targets.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#targets[middle]?.getBoundingClientRect().top ?? 0) <= readingLine) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	/** At the end of the page the last sections cannot rise to the line: the one that was chosen counts, else the last. */
	#lastPlace(): number {
		const chosen = this.#targets.findLastIndex((target) => target.matches(':target'));
		const inView = (this.#targets[chosen]?.getBoundingClientRect().top ?? -1) >= 0;
		return inView ? chosen : this.#targets.length - 1;
	}

	/** Scrolls the list, and never the page, until the link can be seen. */
	#reveal(link: HTMLElement): void {
		const box = this.getBoundingClientRect();
		const { top, bottom } = link.getBoundingClientRect();
		if (top < box.top || bottom > box.bottom) this.scrollTop += top - box.top - box.height / 3;
	}

	#onClick = ({ target }: MouseEvent): void => {
		if (!(target instanceof Element)) return;
		if (target.closest('[aria-controls]') !== null) this.#toggle();
		else if (target.closest('a, button') !== null) this.#toggle(false);
	};

	#onKey = (event: KeyboardEvent): void => {
		const button = this.querySelector('button');
		if (event.key !== 'Escape' || button?.getAttribute('aria-expanded') !== 'true') return;
		event.preventDefault();
		this.#toggle(false);
		button.focus();
	};

	#toggle(open?: boolean): void {
		const button = this.querySelector('button');
		button?.setAttribute('aria-expanded', String(open ?? button.getAttribute('aria-expanded') !== 'true'));
	}
}

/** Whether the page, if it can be scrolled at all, is scrolled to its end. */
function isAtEnd(): boolean {
	const way = document.documentElement.scrollHeight - innerHeight;
	return way > 1 && scrollY >= way - 1;
}

customElements.define('document-contents', DocumentContents);
