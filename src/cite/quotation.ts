import { escapeMarkdown, escapeMarkup } from '../text/escape.ts';
import { type Citation, doubtsNote } from './citation.ts';

/**
 * The words of a citation in quotation marks, and under them where they stand. Of several paragraphs each opens with a mark
 * and the last alone closes (GB/T 15834—2011, 4.8.3.4); marks that stand in the words change their level (4.8.3.3). What is
 * doubtful in them follows the words, in brackets, in every form.
 *
 * @param source reference or link that says where the words stand
 */
export function quoteWords(citation: Citation, source: string): string {
	return `${wordsOf(citation)
		.map((paragraph) => `“${lowerMarks(paragraph)}`)
		.join('\n')}”${doubtsNote(citation)}\n——${source}`;
}

/** A block quotation in Markdown (CommonMark), its source in its last line. Nothing in the words acts as markup. */
export function quoteInMarkdown(citation: Citation, source: string): string {
	const paragraphs = [...[...wordsOf(citation), ...noteOf(citation)].map(escapeMarkdown), `——${source}`];
	return paragraphs.map((text) => text.replace(/^/gmu, '> ')).join('\n>\n');
}

/** A block quotation in HTML that has the address of the words, its source under it. */
export function quoteInHtml(citation: Citation, source: string): string {
	const paragraphs = wordsOf(citation).map((text) => `<p>${escapeMarkup(text).replaceAll('\n', '<br>')}</p>`);
	const address = escapeMarkup(citation.link);
	const note = noteOf(citation).map((text) => `<p>${escapeMarkup(text)}</p>`);
	return [`<blockquote cite="${address}">`, ...paragraphs, '</blockquote>', ...note, `<p>——${source}</p>`].join('\n');
}

function wordsOf({ part }: Citation): readonly string[] {
	return part?.words ?? [];
}

/** The note on the words as a paragraph of its own, where there is one. */
function noteOf(citation: Citation): string[] {
	const note = doubtsNote(citation);
	return note === '' ? [] : [note];
}

/** Quotation marks inside quotation marks: double ones become single, single ones double. */
function lowerMarks(words: string): string {
	const lowered: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
	return words.replace(/[“”‘’]/gu, (mark) => lowered[mark] ?? mark);
}
