import type { Apparatus, Piece } from '../model/apparatus.ts';
import { removesForm, ruleReason } from '../normalise/rules.ts';
import { lineFinder, lineStarts } from '../text/lines.ts';
import { type ChangeKind, certaintyLabels, changeKind, visibleWords } from './change-kind.ts';
import { pieceSource, pieceText } from './piece-text.ts';
import { sourcePosition } from './source-position.ts';

/** How a stretch of a source is marked; `form` is removed markup, `removed` removed words, `joined` goes on from a join. */
export type SourceMark = ChangeKind | 'form' | 'removed' | 'joined' | 'query' | 'gap';

/** A stretch of a line of a source that is marked alike. */
export interface SourceSegment {
	/** Its text as it was found, line ends included; empty where something was inserted or is lost. */
	text: string;
	/** Its marks; none where it is published as it stands. */
	marks: SourceMark[];
	/** What was done and why, where that is not told by the legend alone. */
	title: string | null;
}

/** What the legend says of a rule. */
export interface LegendEntry {
	/** How the rule's changes are marked. */
	mark: SourceMark;
	/** What the rule does, and why. */
	reason: string;
	/** How often it did. */
	count: number;
}

/** The marks of a source: its lines, each in segments, and what they mean. */
export interface MarkedSource {
	/** The segments of each line. Joined, all texts are the source's. */
	lines: SourceSegment[][];
	/** What the marks mean, the rarer kinds first. */
	legend: LegendEntry[];
}

/** Most changes of a rule of which each one says what was done; beyond, the legend says it for all. */
const mostTold = 40;
const legendOrder: SourceMark[] = [
	'emendation',
	'query',
	'gap',
	'wording',
	'insertion',
	'join',
	'omission',
	'removed',
	'space',
	'punctuation',
	'script',
	'form',
];

/** A marked range of the source; empty where something stands between two characters. */
interface Span {
	start: number;
	end: number;
	mark: SourceMark;
	/** The rules, joined by `+`; what a note is where it is no rule's. */
	rule: string;
	title: string;
}

/** Marks everything in a source that was changed, joined, removed or doubted. Without an apparatus nothing is marked. */
export function markSource(source: string, apparatus: Apparatus | null): MarkedSource {
	const changes = apparatus === null ? [] : changeSpans(source, apparatus);
	const notes = apparatus === null ? [] : noteSpans(source, apparatus);
	const counts = new Map<string, number>();
	for (const { rule } of [...changes, ...notes]) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	const isTold = ({ rule, mark }: Span) =>
		mark !== 'form' && (mark === 'emendation' || (counts.get(rule) ?? 0) <= mostTold);
	const starts = lineStarts(source);
	const lines: SourceSegment[][] = starts.map(() => []);
	const lineOf = lineFinder(source);
	const inOrder = [...changes].sort((left, right) => left.start - right.start || left.end - right.end);
	const doubts = notes.filter(({ mark }) => mark === 'query');
	const points = [...changes, ...notes].filter(({ start, end }) => start === end);
	const edges = new Set([
		0,
		source.length,
		...starts,
		...[...changes, ...notes].flatMap(({ start, end }) => [start, end]),
	]);
	const sorted = [...edges].sort((left, right) => left - right);
	const queue = inOrder.filter(({ start, end }) => start < end);
	let next = 0;
	for (const [index, from] of sorted.entries()) {
		const line = lines[lineOf(from) - 1] ?? [];
		for (const point of points.filter(({ start }) => start === from)) {
			line.push({ text: '', marks: [point.mark], title: point.title });
		}
		const to = sorted[index + 1];
		if (to === undefined) continue;
		while ((queue[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next += 1;
		const waiting = queue[next];
		const change = waiting !== undefined && waiting.start <= from ? waiting : undefined;
		const covering = [
			...(change === undefined ? [] : [change]),
			...doubts.filter(({ start, end }) => start <= from && to <= end),
		];
		const told = covering.filter(isTold).map(({ title }) => title);
		line.push({
			text: source.slice(from, to),
			marks: covering.map(({ mark, start }) => (mark === 'join' && start < from ? 'joined' : mark)),
			title: told.length === 0 ? null : told.join('\n'),
		});
	}
	return { lines, legend: toLegend([...changes, ...notes]) };
}

function changeSpans(source: string, { paragraphs, removed }: Apparatus): Span[] {
	const ofPieces = paragraphs.flatMap(({ pieces }) =>
		pieces.flatMap((piece, index) => (piece.text === undefined ? [] : [pieceSpan(piece, pieces, index, source)])),
	);
	const ofRemovals = removed.flatMap(({ src: [start, end], rule, reason }): Span[] => {
		if (rule === layoutRule) return [];
		return [{ start, end, mark: removesForm(rule) ? 'form' : 'removed', rule, title: `未收入文献：${reason}` }];
	});
	return [...ofPieces, ...ofRemovals];
}

/** White space of the layout is not marked: it is what a reader sees. */
const layoutRule = 'layout';

function pieceSpan(piece: Piece, pieces: readonly Piece[], index: number, source: string): Span {
	const { src, rule = '', reason, certainty } = piece;
	const words = pieceText(piece, source);
	const found = pieceSource(piece, source);
	const start = src?.[0] ?? insertedAt(pieces, index);
	const why = reason ?? rule.split('+').map(ruleReason).join('；');
	const done = words === '' ? '本文略去' : `本文作“${visibleWords(words)}”`;
	return {
		start,
		end: src?.[1] ?? start,
		mark: changeKind(found, words, certainty),
		rule,
		title: certainty === undefined ? `${done}：${why}` : `校改（${certaintyLabels[certainty]}）：${done}。${why}`,
	};
}

/** Where an inserted piece stands in the source: behind the piece before it. */
function insertedAt(pieces: readonly Piece[], index: number): number {
	const before = pieces.slice(0, index).findLast(({ src }) => src !== undefined);
	return before?.src?.[1] ?? pieces.find(({ src }) => src !== undefined)?.src?.[0] ?? 0;
}

function noteSpans(source: string, { paragraphs, queries, gaps }: Apparatus): Span[] {
	const ofQueries = queries.map(({ src: [start, end], reading, reason, certainty }): Span => {
		const proposal = reading === undefined ? '' : `，疑作“${visibleWords(reading)}”`;
		return {
			start,
			end,
			mark: 'query',
			rule: '存疑',
			title: `存疑（${certaintyLabels[certainty]}）${proposal}：${reason}`,
		};
	});
	const ofGaps = gaps.flatMap(({ document, locator, offset, reason }): Span[] => {
		const text = paragraphs.find((other) => other.document === document && other.locator === locator);
		if (text === undefined) return [];
		const at = sourcePosition(text.pieces, source, offset);
		return [{ start: at, end: at, mark: 'gap', rule: '缺文', title: `原文此处有缺：${reason}` }];
	});
	return [...ofQueries, ...ofGaps];
}

function toLegend(spans: readonly Span[]): LegendEntry[] {
	const groups = Map.groupBy(spans, ({ rule, mark }) => `${mark} ${rule}`);
	const entries = [...groups.values()].flatMap((members): LegendEntry[] => {
		const [first] = members;
		return first === undefined ? [] : [{ mark: first.mark, reason: legendReason(first), count: members.length }];
	});
	const rank = ({ mark }: LegendEntry) => legendOrder.indexOf(mark);
	return entries.sort((left, right) => rank(left) - rank(right) || right.count - left.count);
}

function legendReason({ mark, rule }: Span): string {
	if (mark === 'query') return '存疑：文字可疑，本文照录，所疑见校勘记';
	if (mark === 'gap') return '缺文：原文此处有缺';
	return rule.split('+').map(ruleReason).join('；');
}
