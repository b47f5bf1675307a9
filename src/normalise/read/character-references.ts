import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import type { TextRange } from '../../text/range.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';

/** The rule. */
export const rule: Rule = { id: 'entity', reason: '把残留的 HTML 字符实体还原为所代表的字符' };

/** What a character reference stands for. */
export interface DecodedReference {
	/** How many UTF-16 code units of the words are the reference. */
	length: number;
	/** The character or characters. */
	text: string;
}

/** Tells what the character reference at the start of some words stands for; null where none stands there. */
export type ReferenceDecoder = (words: string) => DecodedReference | null;

/**
 * Makes a decoder by the rules of HTML (Living Standard, 13.2.5.72): of `&copy2022` the reference is `&copy`. What stands
 * for no character (`&#0;`) is none. It remembers what it was asked.
 */
export function referenceDecoder(): ReferenceDecoder {
	const known = new Map<string, DecodedReference | null>();
	return (words) => {
		const before = known.get(words);
		if (before !== undefined) return before;
		const decoded = decodeReference(words);
		known.set(words, decoded);
		return decoded;
	};
}

/** Asks the parser, which knows the names and the exceptions. */
function decodeReference(words: string): DecodedReference | null {
	const shown = textOf(fromHtml(words, { fragment: true }));
	if (shown === words || shown === '' || shown.startsWith('\ufffd')) return null;
	// What is not part of the reference is shown as it stands.
	let rest = 0;
	while (rest + 1 < shown.length && shown.at(-1 - rest) === words.at(-1 - rest)) rest += 1;
	// A line end or tab that is written as a reference is a space to a reader, and never parts lines or cells.
	return { length: words.length - rest, text: shown.slice(0, shown.length - rest).replace(/[\t\n\f\r]/gu, ' ') };
}

/** Character references closed by their semicolon, as they are left in texts that were taken from pages. */
const closedReference = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/gu;

/**
 * Replacements of the character references in a text that is no page of HTML by what they stand for; unknown names stay.
 * One level: `&amp;lt;` becomes `&lt;`, which a page that held it would show.
 */
export function findEdits(text: string, decode: ReferenceDecoder): Edit[] {
	return Array.from(text.matchAll(closedReference)).flatMap(({ index, 0: words }): Edit[] => {
		const decoded = decode(words);
		if (decoded?.length !== words.length) return [];
		return [{ start: index, end: index + words.length, text: decoded.text, rule: rule.id }];
	});
}

/** Where a text that is decoded shows character references, as texts on HTML do. */
export function shownReferences(text: string): TextRange[] {
	return text.includes('&') ? findEdits(text, referenceDecoder()).map(({ start, end }) => [start, end]) : [];
}
