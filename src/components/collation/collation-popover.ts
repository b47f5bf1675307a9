import { placeBeside } from '../beside/place-beside.ts';
import type { CollationNote } from './collation-notes.ts';
import { note as words } from './words.ts';

/** What there is to say of a mark, in a popover beside it: Esc or a click elsewhere closes it, and the focus returns. */
export class CollationPopover {
	readonly #lineHref: (line: number) => string;
	#element: HTMLElement | undefined;

	constructor(lineHref: (line: number) => string) {
		this.#lineHref = lineHref;
	}

	/** Says what there is to say of a mark. */
	open(mark: HTMLElement, notes: readonly CollationNote[], takesFocus: boolean): void {
		this.close();
		const element = this.#create();
		element.replaceChildren(...notes.map((note) => this.#toSection(note)));
		element.showPopover();
		placeBeside(element, mark, { side: 'below', at: 'start' });
		if (takesFocus) element.focus({ preventScroll: true });
	}

	/** Closes it. */
	close(): void {
		if (this.#element?.matches(':popover-open')) this.#element.hidePopover();
	}

	#create(): HTMLElement {
		if (this.#element !== undefined) return this.#element;
		const element = document.createElement('div');
		element.className = 'collation-note no-print';
		element.popover = 'auto';
		element.tabIndex = -1;
		element.setAttribute('role', 'dialog');
		element.setAttribute('aria-label', words.title);
		document.querySelector('main')?.append(element);
		this.#element = element;
		return element;
	}

	#toSection({ label, facts, line }: CollationNote): HTMLElement {
		const section = document.createElement('div');
		const head = document.createElement('p');
		head.className = 'kind';
		head.textContent = label;
		const list = document.createElement('dl');
		for (const { name, value, isWords = false } of facts) {
			const row = document.createElement('div');
			const term = document.createElement('dt');
			const fact = document.createElement('dd');
			term.textContent = name;
			fact.textContent = value;
			if (isWords) fact.className = 'words';
			row.append(term, fact);
			list.append(row);
		}
		const link = document.createElement('a');
		link.href = this.#lineHref(line);
		link.textContent = words.seeLine(line);
		section.append(head, list, link);
		return section;
	}
}
