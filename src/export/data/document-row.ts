import { datePrecision, dateYear } from '../../model/dating.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { DocumentRow } from '../../model/published.ts';
import { countCharacters } from '../../structure/count-characters.ts';

/** A document as a row of `/data/documents.json`. */
export function documentRow(document: PolicyDocument, url: string): DocumentRow {
	const { id, title, city, kind, issuers, authors, source, themes, date } = document;
	return {
		id,
		title,
		city,
		year: dateYear(date.value),
		date: date.value,
		datePrecision: datePrecision(date.value),
		dateBasis: date.basis,
		kind,
		issuers,
		authors,
		source,
		themes,
		characters: countCharacters(document),
		url,
	};
}
