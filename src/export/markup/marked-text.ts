import { mergeRanges, type TextRange } from '../../text/range.ts';
import { characterEnd } from '../../text/whole-characters.ts';
import type { TextSign } from '../edition/cut-at-signs.ts';
import { html } from './html.ts';
import type { Content, Xml } from './xml.ts';

/** What stands in a published text, or over its words, without being part of it. */
export interface TextMarks {
	/** The opening that acts as a heading: its length in UTF-16 code units, and its locator. */
	lead?: { length: number; locator: string };
	/** Signs, by their offsets. */
	signs: readonly TextSign[];
	/** The words that are doubted. */
	doubts: readonly TextRange[];
	/** How a sign is written. */
	writeSign: (sign: TextSign['sign']) => Xml;
}

/**
 * A published text as HTML: its words, `<br>` at its line ends, its lead at its address, doubtful words marked, signs between.
 * Without the signs the words are the published text.
 */
export function markedText(text: string, { lead, signs, doubts, writeSign }: TextMarks): Content[] {
	const leadEnd = lead?.length ?? 0;
	const whole = (offset: number): number => characterEnd(text, Math.min(offset, text.length));
	const doubted = mergeRanges(doubts.map(([start, end]) => [whole(start), whole(end)]));
	const byOffset = Map.groupBy(signs, ({ offset }) => whole(offset));
	const edges = [...new Set([0, leadEnd, text.length, ...byOffset.keys(), ...doubted.flat()])];
	edges.sort((left, right) => left - right);
	const inLead: Content[] = [];
	const behind: Content[] = [];
	for (const [index, start] of edges.entries()) {
		const into = start < leadEnd ? inLead : behind;
		const words = writeLines(text.slice(start, edges[index + 1] ?? start));
		const isDoubted = doubted.some(([from, to]) => start >= from && start < to);
		into.push(...(byOffset.get(start) ?? []).map(({ sign }) => writeSign(sign)));
		into.push(...(isDoubted && words.length > 0 ? [html('span', { class: 'doubt' }, words)] : words));
	}
	return lead === undefined ? behind : [html('strong', { class: 'lead', id: lead.locator }, inLead), ...behind];
}

function writeLines(text: string): Content[] {
	if (text === '') return [];
	return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [html('br'), line]));
}
