import type { DocumentCitation } from '../../catalogue/pages/document-page.ts';
import { canQuote, citationForms, defaultForm, writeCitation } from '../../cite/citation-forms.ts';
import { placeBeside } from '../beside/place-beside.ts';
import { say } from '../notice/page-notice.ts';
import { readChoice } from './citation-choice.ts';
import { copyText } from './copy-text.ts';
import { citePage } from './page-citation.ts';
import type { PagePart } from './page-part.ts';
import { sayCopied } from './say-copied.ts';
import { copied, failures, menuOf, menuWords } from './words.ts';

/** Where the menu is to stand: beside a place of the page, or at the foot of the window, away from a finger's own menu. */
export type MenuPlace = Element | Range | 'foot';

/** The menu of a part of the text: copies its words, a link to it or its citation, and leads to the other forms of citation. */
export class PartMenu {
	readonly #element: HTMLElement;
	readonly #citation: DocumentCitation;
	readonly #openDialog: (part: PagePart) => void;
	#of: PagePart | null = null;
	/** What gets the focus back. */
	#returnTo: Element | null = null;

	constructor(element: HTMLElement, citation: DocumentCitation, openDialog: (part: PagePart) => void) {
		this.#element = element;
		this.#citation = citation;
		this.#openDialog = openDialog;
		element.addEventListener('click', this.#onClick);
		element.addEventListener('keydown', this.#onKey);
		// Pressing a button must not take the selection away.
		element.addEventListener('mousedown', (event) => event.preventDefault());
	}

	/** Shows it for a part. A reader who came by key is given the focus, and what had it gets it back (`returnTo`). */
	open(part: PagePart, place: MenuPlace, returnTo: Element | null): void {
		this.#of = part;
		const name = part.selected === null ? menuOf(this.#citation.names[part.locator]) : menuWords.selection;
		this.#element.setAttribute('aria-label', name);
		this.#element.hidden = false;
		this.#element.classList.toggle('at-foot', place === 'foot');
		this.#element.style.left = '';
		this.#element.style.top = '';
		if (place !== 'foot') placeBeside(this.#element, place, { side: 'above', at: 'middle' });
		this.#returnTo = returnTo;
		if (returnTo !== null) this.#element.querySelector('button')?.focus({ preventScroll: true });
	}

	/** Hides it, and gives the focus back where it took it. */
	close(): void {
		if (this.#element.hidden) return;
		const hadFocus = this.#element.contains(document.activeElement);
		this.#element.hidden = true;
		this.#of = null;
		if (hadFocus && this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
		this.#returnTo = null;
	}

	readonly #onClick = (event: MouseEvent): void => {
		const action = event.target instanceof Element ? event.target.closest('button')?.dataset['action'] : undefined;
		const part = this.#of;
		if (action === undefined || part === null) return;
		this.close();
		if (action === 'more') this.#openDialog(part);
		if (isCopied(action)) void this.#copy(action, part);
	};

	async #copy(action: keyof typeof copied, part: PagePart): Promise<void> {
		const { form: chosen, online } = readChoice();
		const citation = citePage(this.#citation, part, online);
		const form = action === 'quotation' && !canQuote(citation, chosen) ? defaultForm : chosen;
		const text = {
			text: () => part.words.join('\n'),
			link: () => citation.link,
			reference: () => writeCitation(citation, form, 'reference'),
			quotation: () => writeCitation(citation, form, 'quotation'),
		};
		try {
			await copyText(text[action]());
		} catch {
			say(failures.copy, 'stay');
			return;
		}
		sayCopied(copied[action](citationForms[form].label), action === 'link' ? [] : part.doubts);
	}

	/** A toolbar: arrows go from button to button (ARIA Authoring Practices). */
	readonly #onKey = (event: KeyboardEvent): void => {
		const buttons = [...this.#element.querySelectorAll('button')];
		const at = buttons.findIndex((button) => button.matches(':focus'));
		const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (step === undefined || at === -1) return;
		event.preventDefault();
		buttons.at((at + step) % buttons.length)?.focus();
	};
}

function isCopied(action: string): action is keyof typeof copied {
	return Object.hasOwn(copied, action);
}
