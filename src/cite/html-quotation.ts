import { escapeMarkup } from '../text/escape.ts';
import { type Citation, citedName } from './citation.ts';

/**
 * A quotation in HTML: the words in a `<blockquote>` whose `cite` is their address, and under it who says so and where. Of a
 * whole document, which is not quoted, the line under it alone.
 */
export function formatHtmlQuotation(citation: Citation): string {
	const address = escapeMarkup(citation.link);
	const creators = citation.document.creators.map((name) => `${escapeMarkup(name)}，`).join('');
	const source = `<p>——${creators}<a href="${address}"><cite>${escapeMarkup(citedName(citation))}</cite></a></p>`;
	const words = citation.part?.words ?? [];
	if (words.length === 0) return source;
	const paragraphs = words.map((paragraph) => `<p>${escapeMarkup(paragraph).replaceAll('\n', '<br>')}</p>`);
	return [`<blockquote cite="${address}">`, ...paragraphs, '</blockquote>', source].join('\n');
}
