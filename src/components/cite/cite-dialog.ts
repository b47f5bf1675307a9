import type { DocumentCitation } from '../../catalogue/pages/document-page.ts';
import { citedName } from '../../cite/citation.ts';
import {
	type CitationContent,
	canQuote,
	citationForms,
	defaultForm,
	isCitationForm,
	writeCitation,
} from '../../cite/citation-forms.ts';
import { doubtWords } from '../doubts/words.ts';
import { type CitationChoice, keepChoice, readChoice } from './citation-choice.ts';
import { copyText } from './copy-text.ts';
import { citePage } from './page-citation.ts';
import type { PagePart } from './page-part.ts';
import { contentWords, copied, copyOf, dialogWords } from './words.ts';

/** The dialog that shows a citation in the form that the reader chooses, as it will be pasted. */
export class CiteDialog {
	readonly #dialog: HTMLDialogElement;
	readonly #citation: DocumentCitation;
	#cited: PagePart | null = null;

	/** @throws Error where the dialog lacks one of its parts */
	constructor(dialog: HTMLDialogElement, citation: DocumentCitation) {
		this.#dialog = dialog;
		this.#citation = citation;
		this.#form.addEventListener('change', this.#onChoice);
		this.#print.addEventListener('change', this.#onChoice);
		this.#part('[data-content]').addEventListener('change', () => this.#show());
		this.#part('[data-copy]').addEventListener('click', () => void this.#copy());
		this.#part('[data-close]').addEventListener('click', () => dialog.close());
	}

	/** Opens it for a part of the document, or for the whole; `onClose` is called when it is closed. */
	open(part: PagePart | null, onClose?: () => void): void {
		this.#cited = part;
		const { form, online } = readChoice();
		this.#form.value = form;
		this.#print.checked = !online;
		this.#part<HTMLInputElement>('[value="reference"]').checked = true;
		this.#show();
		if (this.#dialog.open) return;
		this.#dialog.showModal();
		if (onClose !== undefined) this.#dialog.addEventListener('close', onClose, { once: true });
	}

	get #form(): HTMLSelectElement {
		return this.#part<HTMLSelectElement>('select');
	}

	get #print(): HTMLInputElement {
		return this.#part<HTMLInputElement>('input[type="checkbox"]');
	}

	get #text(): HTMLTextAreaElement {
		return this.#part<HTMLTextAreaElement>('textarea');
	}

	get #choice(): CitationChoice {
		const { value } = this.#form;
		return { form: isCitationForm(value) ? value : defaultForm, online: !this.#print.checked };
	}

	/** What is copied: what the reader chose, where he has the choice. */
	get #content(): CitationContent {
		const quoted = this.#part<HTMLInputElement>('[value="quotation"]').checked;
		return quoted && !this.#part('[data-content]').hidden ? 'quotation' : 'reference';
	}

	readonly #onChoice = (): void => {
		keepChoice(this.#choice);
		this.#show();
	};

	#show(): void {
		const { form, online } = this.#choice;
		const citation = citePage(this.#citation, this.#cited, online);
		this.#part('[data-content]').hidden = !canQuote(citation, form);
		this.#text.value = writeCitation(citation, form, this.#content);
		this.#part('[data-cited]').textContent = citedName(citation);
		this.#part('[data-state]').textContent =
			dialogWords.state(citation.state) + doubtWords.copied(citation.part?.doubts ?? []);
		this.#part('[data-print]').hidden = !citationForms[form].knowsPrint || citation.document.type === 'web';
		this.#part('[data-copy]').textContent = copyOf(contentWords[this.#content]);
		this.#part('[role="status"]').textContent = '';
	}

	async #copy(): Promise<void> {
		const status = this.#part('[role="status"]');
		status.textContent = '';
		try {
			await copyText(this.#text.value);
			status.textContent = copied[this.#content](citationForms[this.#choice.form].label);
		} catch {
			this.#text.select();
			status.textContent = dialogWords.notCopied;
		}
	}

	#part<Part extends HTMLElement>(selector: string): Part {
		const found = this.#dialog.querySelector<Part>(selector);
		if (found === null) throw new Error(`citation dialog: found no ${selector}`);
		return found;
	}
}
