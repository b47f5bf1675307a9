import type { Query, SourceRange } from '../../model/apparatus.ts';
import type { PublishedText } from '../trace/published-text.ts';
import type { Rule } from '../trace/rule.ts';
import type { TracedText } from '../trace/traced-text.ts';

/** The rule. */
export const rule: Rule = { id: 'unbalanced-quote', reason: '引号、书名号或括号不成对，疑有脱字或误植' };

/** What closes, with what it closes. */
const pairs: ReadonlyMap<string, string> = new Map([
	['”', '“'],
	['’', '‘'],
	['》', '《'],
	['）', '（'],
]);
const marks = /[“”‘’《》（）]/gu;

/**
 * A query for every quotation mark or bracket without its partner. In a quotation of several paragraphs each of them
 * opens anew and only the last closes, so an opening mark at the start of a paragraph asks nothing.
 */
export function queryQuotes(published: readonly PublishedText[]): Query[] {
	return published.flatMap(({ document, locator, text }) =>
		sourcesOf(text, findUnbalanced(text.text)).map(
			({ offset, src }): Query => ({
				document,
				locator,
				src,
				offset,
				words: text.text.charAt(offset),
				rule: rule.id,
				reason: rule.reason,
				certainty: 'unsure',
			}),
		),
	);
}

/** Where the characters at ascending offsets stand in the source; inserted ones stand nowhere. One walk over the runs. */
function sourcesOf(text: TracedText, offsets: readonly number[]): { offset: number; src: SourceRange }[] {
	const found: { offset: number; src: SourceRange }[] = [];
	let next = 0;
	let at = 0;
	for (const run of text.runs) {
		const end = at + run.text.length;
		for (let offset = offsets[next]; offset !== undefined && offset < end; offset = offsets[next]) {
			const isEven = run.text.length === run.end - run.start;
			const start = isEven ? run.start + offset - at : run.start;
			if (run.end > run.start) found.push({ offset, src: [start, isEven ? start + 1 : run.end] });
			next += 1;
		}
		at = end;
	}
	return found;
}

/** Offsets of the marks without a partner, in UTF-16 code units. Linear: a mark that closes looks only at the last one open. */
function findUnbalanced(text: string): number[] {
	const open: { at: number; mark: string }[] = [];
	const strays: number[] = [];
	for (const { index, 0: mark } of text.matchAll(marks)) {
		const partner = pairs.get(mark);
		if (partner === undefined) open.push({ at: index, mark });
		else if (open.at(-1)?.mark === partner) open.pop();
		else if (mark !== '’' && !isListMark(text, index)) strays.push(index);
	}
	return [...strays, ...open.map(({ at }) => at).filter((at) => at > 0)].sort((left, right) => left - right);
}

/** `1）` and `a）` number the items of a list. */
function isListMark(text: string, at: number): boolean {
	return text.charAt(at) === '）' && /[\da-zA-Z一二三四五六七八九十]/u.test(text.charAt(at - 1)) && at < 4;
}
