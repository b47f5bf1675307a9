import type { DocumentCitation } from '../../catalogue/pages/document-page.ts';
import { citationForms } from '../../cite/citation-forms.ts';
import { say } from '../notice/page-notice.ts';
import { readChoice } from './citation-choice.ts';
import { copyText } from './copy-text.ts';
import { citePage } from './page-citation.ts';
import type { Passage } from './passage.ts';

/** Room between the menu, the words and the edges of the window, in pixels. */
const room = 8;

/** Where the menu is to stand: beside a place of the page, or at the foot of the window, away from a finger's own menu. */
export type MenuPlace = DOMRect | 'foot';

/** The menu of a passage: copies its words, a link to it or its citation, and leads to the other forms of citation. */
export class PassageMenu {
	readonly #element: HTMLElement;
	readonly #citation: DocumentCitation;
	readonly #openDialog: (passage: Passage) => void;
	#passage: Passage | null = null;
	/** What gets the focus back. */
	#returnTo: Element | null = null;

	constructor(element: HTMLElement, citation: DocumentCitation, openDialog: (passage: Passage) => void) {
		this.#element = element;
		this.#citation = citation;
		this.#openDialog = openDialog;
		element.addEventListener('click', this.#onClick);
		element.addEventListener('keydown', this.#onKey);
		// Pressing a button must not take the selection away.
		element.addEventListener('mousedown', (event) => event.preventDefault());
	}

	/** Shows it for a passage. A reader who came by key is given the focus, and what had it gets it back (`returnTo`). */
	open(passage: Passage, place: MenuPlace, returnTo: Element | null): void {
		this.#passage = passage;
		const name = this.#citation.names[passage.locator] ?? '题名';
		this.#element.setAttribute('aria-label', passage.quote === null ? `引用${name}` : '引用所选文字');
		this.#element.hidden = false;
		this.#element.classList.toggle('at-foot', place === 'foot');
		this.#element.style.left = '';
		this.#element.style.top = '';
		if (place !== 'foot') this.#moveTo(place);
		this.#returnTo = returnTo;
		if (returnTo !== null) this.#element.querySelector('button')?.focus({ preventScroll: true });
	}

	/** Hides it, and gives the focus back where it took it. */
	close(): void {
		if (this.#element.hidden) return;
		const hadFocus = this.#element.contains(document.activeElement);
		this.#element.hidden = true;
		this.#passage = null;
		if (hadFocus && this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
		this.#returnTo = null;
	}

	/** Above the place or, where there is no room, under it, inside the window. */
	#moveTo(place: DOMRect): void {
		const { width, height } = this.#element.getBoundingClientRect();
		const middle = place.left + place.width / 2 - width / 2;
		const left = Math.max(room, Math.min(middle, document.documentElement.clientWidth - width - room));
		const above = place.top - height - room;
		const below = Math.min(place.bottom + room, innerHeight - height - room);
		this.#element.style.left = `${left + scrollX}px`;
		this.#element.style.top = `${(above >= room ? above : below) + scrollY}px`;
	}

	readonly #onClick = (event: MouseEvent): void => {
		const action = event.target instanceof Element ? event.target.closest('button')?.dataset['action'] : undefined;
		const passage = this.#passage;
		if (action === undefined || passage === null) return;
		this.close();
		if (action === 'more') this.#openDialog(passage);
		else void this.#copy(action, passage);
	};

	async #copy(action: string, passage: Passage): Promise<void> {
		const { form, online } = readChoice();
		const citation = citePage(this.#citation, passage, online);
		const { label, format } = citationForms[form];
		try {
			if (action === 'text') await copyText(passage.words.join('\n'));
			if (action === 'link') await copyText(citation.link);
			if (action === 'citation') await copyText(format(citation));
		} catch {
			say('浏览器不允许复制，请用“引用…”打开引文后自行复制。', 'stay');
			return;
		}
		say({ text: '已复制文字。', link: '已复制链接。' }[action] ?? `已复制引文（${label}）。`, 'pass');
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
