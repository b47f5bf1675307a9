import type { DocumentCitation } from '../../catalogue/pages/document-page.ts';
import { accessDate } from '../../cite/access-date.ts';
import type { Citation } from '../../cite/citation.ts';
import { documentUrl } from '../../links/page-urls.ts';
import { wordsAddress } from '../../links/words-address.ts';
import type { Passage } from './passage.ts';

/**
 * The citation of the document on the page, or of a passage of it, as the reader sees it today. Addresses are those of the
 * host on which the page is read.
 */
export function citePage({ document, names }: DocumentCitation, passage: Passage | null, online: boolean): Citation {
	const address = new URL(documentUrl(document.id), location.href).href;
	const locator = passage?.locator ?? '';
	const url = locator === '' ? address : `${address}#${locator}`;
	const quote = passage?.quote ?? null;
	return {
		document,
		part: passage === null ? null : { locator, name: names[locator] ?? '', words: passage.words },
		url,
		link: quote === null ? url : wordsAddress(address, locator, quote.own, quote.directive),
		accessed: accessDate(new Date()),
		online,
	};
}
