import { escapeMarkdown, escapeMarkup, percentEncode } from '../text/escape.ts';
import { type Citation, citedName } from './citation.ts';

/** Title and address on one line. */
export function formatPlainLink(citation: Citation): string {
	return `${citedName(citation)} ${citation.link}`;
}

/** A link in Markdown (CommonMark). Nothing in the title acts as markup. */
export function formatMarkdownLink(citation: Citation): string {
	return `[${escapeMarkdown(citedName(citation))}](${percentEncode(citation.link, /[()]/gu)})`;
}

/** A link in HTML, after those who answer for what it leads to. */
export function formatHtmlLink(citation: Citation): string {
	const creators = citation.document.creators.map((name) => `${escapeMarkup(name)}，`).join('');
	return `${creators}<a href="${escapeMarkup(citation.link)}"><cite>${escapeMarkup(citedName(citation))}</cite></a>`;
}
