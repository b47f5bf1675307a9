import type { CitedDocument } from '../../cite/citation.ts';
import { formatGbt7714 } from '../../cite/gbt-7714.ts';
import { publishedUrl } from '../../links/published-url.ts';

/** What stands in a reference for what is known to its reader alone, as the patterns of GB/T 7714 write it. */
const blanks = { accessed: '引用日期', url: '本页网址' };

/** The reference of a document as it can be written before anybody reads it. */
export interface DocumentReference {
	/** By GB/T 7714—2025, with names of what is still to be filled in. */
	text: string;
	/** The names of what is to be filled in; they stand in the text. */
	blanks: string[];
}

/**
 * The reference of a document as it stands on its page for readers without a program, and on paper.
 * @param site the site's origin; where it is not known the address is the reader's to fill in, as the day of access always is
 */
export function documentReference(document: CitedDocument, site: URL | undefined): DocumentReference {
	const url = site === undefined ? blanks.url : publishedUrl(document.id, site);
	const text = formatGbt7714(
		{ document, state: '', part: null, url, link: url, accessed: blanks.accessed, online: true },
		'2025',
	);
	return { text, blanks: Object.values(blanks).filter((blank) => text.includes(blank)) };
}
