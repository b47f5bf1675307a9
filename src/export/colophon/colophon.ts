import type { Edition } from '../edition/edition.ts';
import { type EditionFact, originFacts } from '../edition/edition-facts.ts';
import { textHash } from '../edition/text-hash.ts';
import { type QrCode, qrCode } from './qr-code.ts';

/** What stands at the end of a printed document: where its text comes from, where it is published, how to know it again. */
export interface Colophon {
	/** The state of its text, in words. */
	state: string;
	/** Where it comes from, and where it is published. */
	facts: EditionFact[];
	/** The beginning of the hash of its text, in groups of four digits. */
	hash: string;
	/** The address of its page as a QR code; null where the site does not know its origin. */
	qr: QrCode | null;
}

/** How many hexadecimal digits of the hash are printed: a text that was changed by accident has others, but for once in 10¹⁹. */
const printedDigits = 16;

/**
 * Gathers the colophon of a document.
 *
 * @param site the site's origin; where it is not known no address is printed, since a path alone leads nowhere
 */
export function colophon(edition: Edition, site: URL | undefined): Colophon {
	const url = site === undefined ? '' : edition.url;
	const digits = textHash(edition.document).slice(0, printedDigits);
	return {
		state: edition.state,
		facts: originFacts({ ...edition, url, state: '' }),
		hash: digits.replace(/(?<=^(?:.{4})+)(?=.)/gu, ' '),
		qr: url === '' ? null : qrCode(url),
	};
}
