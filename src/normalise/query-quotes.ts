import type { Query } from '../model/apparatus.ts';
import type { PublishedText } from './published-text.ts';
import type { Rule } from './rule.ts';
import { slice, sourceRange } from './traced-text.ts';

/** The rule. */
export const rule: Rule = { id: 'unbalanced-quote', reason: '引号、书名号或括号不成对，疑有脱字或误植' };

const pairs: Record<string, string> = { '”': '“', '’': '‘', '》': '《', '）': '（' };
const opening = new Set(Object.values(pairs));

/**
 * A query for every quotation mark or bracket without its partner. In a quotation of several paragraphs each of them
 * opens anew and only the last closes, so an opening mark at the start of a paragraph asks nothing.
 */
export function queryQuotes(published: readonly PublishedText[]): Query[] {
	return published.flatMap(({ document, locator, text }) =>
		findUnbalanced(text.text).flatMap((offset): Query[] => {
			const src = sourceRange(slice(text, offset, offset + 1));
			const words = text.text.slice(offset, offset + 1);
			return src === null ? [] : [{ document, locator, src, offset, words, reason: rule.reason, certainty: 'unsure' }];
		}),
	);
}

/** Offsets of the marks without a partner, in UTF-16 code units. Linear: a mark that closes looks only at the last one open. */
function findUnbalanced(text: string): number[] {
	const open: number[] = [];
	const strays: number[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at] ?? '';
		if (opening.has(character)) open.push(at);
		const partner = pairs[character];
		if (partner === undefined) continue;
		if (text[open.at(-1) ?? -1] === partner) open.pop();
		else if (character !== '’' && !isListMark(text, at)) strays.push(at);
	}
	return [...strays, ...open.filter((at) => at > 0)].sort((left, right) => left - right);
}

/** `1）` and `a）` number the items of a list. */
function isListMark(text: string, at: number): boolean {
	return text[at] === '）' && /[\da-zA-Z一二三四五六七八九十]/u.test(text[at - 1] ?? '') && at < 4;
}
