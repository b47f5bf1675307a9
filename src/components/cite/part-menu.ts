import type { DocumentCitation } from '../../catalogue/pages/document-page.ts';
import { canQuote, citationForms, defaultForm, writeCitation } from '../../cite/citation-forms.ts';
import { placeBeside } from '../beside/place-beside.ts';
import { say } from '../notice/page-notice.ts';
import { focusBlock } from '../place-bar/focus-block.ts';
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
	readonly #openDialog: (part: PagePart, onClose: () => void) => void;
	#of: PagePart | null = null;
	/** Gives the focus back to where it was. */
	#giveBack: () => void = () => undefined;

	/** @param openDialog opens the dialog for a part; `onClose` is to be called when it is closed */
	constructor(
		element: HTMLElement,
		citation: DocumentCitation,
		openDialog: (part: PagePart, onClose: () => void) => void,
	) {
		this.#element = element;
		this.#citation = citation;
		this.#openDialog = openDialog;
		element.addEventListener('click', this.#onClick);
		element.addEventListener('keydown', this.#onKey);
		// Pressing a button must not take the selection away.
		element.addEventListener('mousedown', (event) => event.preventDefault());
	}

	/**
	 * Shows it for a part. A reader who came by key is given the focus, and what had it gets it back (`returnTo`), or the block of
	 * the words where nothing had it.
	 */
	open(part: PagePart, place: MenuPlace, returnTo: Element | null): void {
		this.#of = part;
		const name = part.selected === null ? menuOf(this.#citation.names[part.locator]) : menuWords.selection;
		this.#element.setAttribute('aria-label', name);
		this.#element.hidden = false;
		this.#element.classList.toggle('at-foot', place === 'foot');
		this.#element.style.left = '';
		this.#element.style.top = '';
		if (place !== 'foot') placeBeside(this.#element, place, { side: 'above', at: 'middle' });
		this.#giveBack = () => {
			if (place instanceof Range && returnTo === document.body) focusBlock(place.startContainer);
			else if (returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
		};
		const [first] = this.#buttons;
		for (const button of this.#buttons) button.tabIndex = button === first ? 0 : -1;
		if (returnTo !== null) first?.focus({ preventScroll: true });
	}

	/** Hides it, and gives the focus back where it took it. */
	close(): void {
		this.#hide()();
	}

	/** Hides it. What it gives gives the focus back where it took it. */
	#hide(): () => void {
		const hadFocus = this.#element.contains(document.activeElement);
		this.#element.hidden = true;
		this.#of = null;
		return hadFocus ? this.#giveBack : () => undefined;
	}

	get #buttons(): HTMLButtonElement[] {
		return [...this.#element.querySelectorAll('button')];
	}

	readonly #onClick = (event: MouseEvent): void => {
		const action = event.target instanceof Element ? event.target.closest('button')?.dataset['action'] : undefined;
		const part = this.#of;
		if (action === undefined || part === null) return;
		const giveBack = this.#hide();
		if (action === 'more') {
			this.#openDialog(part, giveBack);
			return;
		}
		giveBack();
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

	/** A toolbar: one stop of Tab, in which arrows go from button to button (ARIA Authoring Practices). */
	readonly #onKey = (event: KeyboardEvent): void => {
		const buttons = this.#buttons;
		const at = buttons.findIndex((button) => button.matches(':focus'));
		const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
		if (next === undefined || at === -1) return;
		event.preventDefault();
		for (const button of buttons) button.tabIndex = -1;
		const button = buttons.at(next % buttons.length);
		if (button === undefined) return;
		button.tabIndex = 0;
		button.focus();
	};
}

function isCopied(action: string): action is keyof typeof copied {
	return Object.hasOwn(copied, action);
}
