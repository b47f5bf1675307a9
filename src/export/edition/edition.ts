import type { PolicyDocument } from '../../model/document.ts';

/** A note on words of the text. */
export interface EditionNote {
	/** Its number, the same as on the document's page. */
	number: number;
	/** Locator of the text. */
	locator: string;
	/** Where the words begin in the published text, in UTF-16 code units. */
	start: number;
	/** Where they end. */
	end: number;
	/** What it says. */
	text: string;
}

/** A document as it is handed on to be read elsewhere: its text, and the facts about it in words. */
export interface Edition {
	/** The document. */
	document: PolicyDocument;
	/** Address of its page: absolute where the site knows its origin, else from the root of the host. */
	url: string;
	/** Its date: what of (成文日期, 发布日期), and the date no more precise than it is known (2024年（推定）). */
	date: { event: string; label: string };
	/** Name of its city. */
	city: string;
	/** Name of its kind. */
	kind: string;
	/** Authors, each with affiliation and office in brackets where they are known. */
	authors: string[];
	/** Names of its themes. */
	themes: string[];
	/** What is known of its source: what it is called, who published it, in which issue, on which page, and where the original is. */
	source: { title: string; publication?: string; issue?: string; page?: string; url?: string };
	/** The state of the text, in words: how its source was obtained, how much was emended, is doubtful or lost. */
	state: string;
	/** Remarks on the state of the text: a fragment, a title that an editor gave. */
	remarks: string[];
	/** Notes on readings that are likely wrong, in the order of the text. */
	notes: EditionNote[];
}
