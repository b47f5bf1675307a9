import { percentEncode } from '../text/escape.ts';
import { type Citation, citedName } from './citation.ts';

/** Title and address on one line. */
export function formatPlainLink(citation: Citation): string {
	return `${citedName(citation)} ${citation.link}`;
}

/** A link in Markdown (CommonMark). Nothing in the title acts as markup. */
export function formatMarkdownLink(citation: Citation): string {
	const label = citedName(citation).replace(/[\\[\]*_`<>&!]/gu, '\\$&');
	return `[${label}](${percentEncode(citation.link, /[()]/gu)})`;
}
