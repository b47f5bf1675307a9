import type { DocumentCitation } from '../../catalogue/pages/document-page.ts';
import { accessDate } from '../../cite/access-date.ts';
import type { Citation } from '../../cite/citation.ts';
import { documentUrl } from '../../links/page-urls.ts';
import { wordsLink } from './page-link.ts';
import type { PagePart } from './page-part.ts';

/**
 * The citation of the document on the page, or of a part of it, as the reader sees it today. Addresses are those of the host
 * on which the page is read.
 */
export function citePage(
	{ document, state, names }: DocumentCitation,
	part: PagePart | null,
	online: boolean,
): Citation {
	const absolute = (locator?: string) => new URL(documentUrl(document.id, locator), location.href).href;
	const url = absolute(part === null || part.locator === '' ? undefined : part.locator);
	return {
		document,
		state,
		part:
			part === null
				? null
				: { locator: part.locator, name: partName(names, part.locator), words: part.words, doubts: part.doubts },
		url,
		link: part === null || part.selected === null ? url : wordsLink(absolute(), part.selected),
		accessed: accessDate(new Date()),
		online,
	};
}

/** What a section or paragraph is called; the title, which is what is cited anyway, has no name. */
function partName(names: DocumentCitation['names'], locator: string): string {
	const name = locator === '' ? '' : names[locator];
	if (name === undefined) throw new Error(`citation: found no name of ${locator}`);
	return name;
}
