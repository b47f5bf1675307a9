import { documentUrl } from '../../links/page-urls.ts';
import { dateYear } from '../../model/dating.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { type Kind, kindLabels } from '../../model/kind.ts';
import { dateLabel } from '../labels/date-label.ts';
import { cityLink, type EntryLink, themeLink } from '../labels/entry-link.ts';
import { trustRemarks } from '../labels/trust-label.ts';
import type { Vocabularies } from '../vocabularies.ts';
import type { DocumentTrust } from './document-trust.ts';

/** What a list shows of a document. */
export interface DocumentSummary {
	/** Identifier. */
	id: string;
	/** Title. */
	title: string;
	/** The document's page. */
	href: string;
	/** Issuers, or where there are none the authors' names. */
	by: string;
	/** Its city. */
	city: EntryLink;
	/** Year of its date. */
	year: number;
	/** Date as the interface writes it. */
	date: string;
	/** Kind of text. */
	kind: Kind;
	/** Name of the kind. */
	kindLabel: string;
	/** Themes of the document as a whole. */
	themes: EntryLink[];
	/** Length in characters. */
	characters: number;
	/** What a reader must know of the state of its text, in words. */
	remarks: string[];
}

/** What a list shows of a document, which has so many characters and can be trusted so far. */
export function summariseDocument(
	vocabularies: Vocabularies,
	document: PolicyDocument,
	characters: number,
	trust: DocumentTrust,
): DocumentSummary {
	const { id, title, date, kind, issuers, authors } = document;
	return {
		id,
		title,
		href: documentUrl(id),
		by: (issuers.length > 0 ? issuers : authors.map(({ name }) => name)).join('、'),
		city: cityLink(vocabularies, document.city),
		year: dateYear(date.value),
		date: dateLabel(date),
		kind,
		kindLabel: kindLabels[kind],
		themes: document.themes.map((theme) => themeLink(vocabularies, theme)),
		characters,
		remarks: trustRemarks(trust),
	};
}
