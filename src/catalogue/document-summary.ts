import { cityUrl, documentUrl, themeUrl } from '../links/page-urls.ts';
import { dateYear } from '../model/dating.ts';
import type { PolicyDocument } from '../model/document.ts';
import { type Kind, kindLabels } from '../model/kind.ts';
import { countCharacters } from '../structure/count-characters.ts';
import { type Catalogue, requireEntry } from './catalogue.ts';
import { dateLabel } from './labels/date-label.ts';

/** A named address. */
export interface Link {
	/** Words of the link. */
	label: string;
	/** Where it leads. */
	href: string;
}

/** A city or theme: a named address with its identifier. */
export interface EntryLink extends Link {
	/** Identifier in the vocabulary. */
	id: string;
}

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
}

/** What a list shows of a document. */
export function summariseDocument(catalogue: Catalogue, document: PolicyDocument): DocumentSummary {
	const { id, title, date, kind, issuers, authors } = document;
	return {
		id,
		title,
		href: documentUrl(id),
		by: (issuers.length > 0 ? issuers : authors.map(({ name }) => name)).join('、'),
		city: cityLink(catalogue, document.city),
		year: dateYear(date.value),
		date: dateLabel(date),
		kind,
		kindLabel: kindLabels[kind],
		themes: document.themes.map((theme) => themeLink(catalogue, theme)),
		characters: countCharacters(document),
	};
}

/** A city as a link to its page. */
export function cityLink(catalogue: Catalogue, id: string): EntryLink {
	return { id, label: requireEntry(catalogue.cities, id, 'city').label, href: cityUrl(id) };
}

/** A theme as a link to its page. */
export function themeLink(catalogue: Catalogue, id: string): EntryLink {
	return { id, label: requireEntry(catalogue.themes, id, 'theme').label, href: themeUrl(id) };
}
