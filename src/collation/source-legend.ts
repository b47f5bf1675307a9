import type { Layer } from '../model/document-collation.ts';
import { ruleReason } from '../normalise/rules.ts';
import { layers } from './layers.ts';
import type { SourceMark, SourceSpan } from './source-spans.ts';

/** What the legend says of a rule. */
export interface LegendEntry {
	/** How the rule's changes are marked. */
	mark: SourceMark;
	/** What the rule does, and why. */
	reason: string;
	/** How often it did. */
	count: number;
}

/** What the marks of a layer mean. */
export interface LegendGroup {
	/** The layer; null of what belongs to no document. */
	layer: Layer | null;
	/** How many marks it has: in a layer as many as the documents of the source have together. */
	count: number;
	/** Its entries, the rarer kinds first. */
	entries: LegendEntry[];
}

/** The marks in the order in which they are listed. */
const order: readonly SourceMark[] = [
	'emendation',
	'query',
	'gap',
	'join',
	'wording',
	'insertion',
	'omission',
	'script',
	'punctuation',
	'dropped',
	'space',
	'removed',
	'form',
];

/** Lists what the marks of a source mean, by layer; none where nothing is marked. */
export function sourceLegend(spans: readonly SourceSpan[]): LegendGroup[] {
	if (spans.length === 0) return [];
	const groups = [...layers.map(({ id }) => id), null].map((layer): LegendGroup => {
		const entries = toEntries(spans.filter((span) => span.layer === layer && !span.isContinued));
		return { layer, count: entries.reduce((sum, { count }) => sum + count, 0), entries };
	});
	return groups.filter(({ layer, count }) => layer !== null || count > 0);
}

function toEntries(spans: readonly SourceSpan[]): LegendEntry[] {
	const groups = Map.groupBy(spans, ({ rule, mark }) => `${mark} ${rule}`);
	const entries = [...groups.values()].flatMap((members): LegendEntry[] => {
		const [first] = members;
		return first === undefined ? [] : [{ mark: first.mark, reason: reasonOf(first), count: members.length }];
	});
	const rank = ({ mark }: LegendEntry) => order.indexOf(mark);
	return entries.sort((left, right) => rank(left) - rank(right) || right.count - left.count);
}

function reasonOf({ mark, rule }: SourceSpan): string {
	if (mark === 'query') return '存疑：文字可疑，本文照录，所疑见校勘记';
	if (mark === 'gap') return '缺文：原文此处有缺';
	return rule.split('+').map(ruleReason).join('；');
}
