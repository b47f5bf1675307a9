import { type CitationFormId, defaultForm, isCitationForm } from '../../cite/citation-forms.ts';
import { hasShape, isTruth, readJson } from '../../text/json-shape.ts';
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

const isChoice = hasShape<CitationChoice>({ form: isCitationForm, online: isTruth });

/** What the reader chose last on this device, or the default where that is nothing that is offered. */
export function readChoice(): CitationChoice {
	return readJson(readKept(storageKey), isChoice) ?? { form: defaultForm, online: true };
}

/** Keeps a choice on this device. */
export function keepChoice(choice: CitationChoice): void {
	keep(storageKey, JSON.stringify(choice));
}
