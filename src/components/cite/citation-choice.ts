import { type CitationFormId, defaultForm, isCitationForm } from '../../cite/citation-forms.ts';
import { keep, readKept } from '../preferences/device-storage.ts';

/** Key under which the browser keeps the choice. */
const storageKey = 'citation-choice';

/** The form in which a reader cites. */
export interface CitationChoice {
	/** The form. */
	form: CitationFormId;
	/** Whether the text on the site is cited, with its address, not the printed page. */
	online: boolean;
}

/** What the reader chose last on this device, or the default. */
export function readChoice(): CitationChoice {
	try {
		const { form, online }: Record<string, unknown> = JSON.parse(readKept(storageKey) ?? '{}');
		return { form: isCitationForm(form) ? form : defaultForm, online: online !== false };
	} catch {
		return { form: defaultForm, online: true };
	}
}

/** Keeps a choice on this device. */
export function keepChoice(choice: CitationChoice): void {
	keep(storageKey, JSON.stringify(choice));
}
