import type { Apparatus } from '../model/apparatus.ts';
import { lineFinder, lineStarts } from '../text/lines.ts';
import { type LegendGroup, sourceLegend } from './source-legend.ts';
import { changeSpans, gapSpans, querySpans, type SourceMark, type SourceSpan } from './source-spans.ts';

/** A stretch of a line of a source that is marked alike. */
export interface SourceSegment {
	/** Its text as it was found, line ends included; empty where something was inserted or is lost. */
	text: string;
	/** Its marks; none where it is published as it stands. */
	marks: SourceMark[];
	/** What was done and why, where that is not told by the legend alone. */
	title: string | null;
}

/** The marks of a source: its lines, each in segments, and what they mean. */
export interface MarkedSource {
	/** The segments of each line. Joined, all texts are the source's. */
	lines: SourceSegment[][];
	/** What the marks mean, by layer. */
	legend: LegendGroup[];
}

/** Most changes of a rule of which each one says what was done; beyond, the legend says it for all. */
const mostTold = 40;

/** Marks everything in a source that was changed, joined, removed or doubted. Without an apparatus nothing is marked. */
export function markSource(source: string, apparatus: Apparatus | null): MarkedSource {
	const changes = apparatus === null ? [] : changeSpans(source, apparatus);
	const queries = apparatus === null ? [] : querySpans(apparatus);
	const gaps = apparatus === null ? [] : gapSpans(source, apparatus);
	const spans = [...changes, ...queries, ...gaps];
	const isTold = toldBySpan(spans);
	const starts = lineStarts(source);
	const lines: SourceSegment[][] = starts.map(() => []);
	const lineOf = lineFinder(source);
	const points = Map.groupBy(
		spans.filter(({ start, end }) => start === end),
		({ start }) => start,
	);
	const changesAt = sweep(changes);
	const queriesAt = sweep(queries);
	const edges = new Set([0, source.length, ...starts, ...spans.flatMap(({ start, end }) => [start, end])]);
	const sorted = [...edges].sort((left, right) => left - right);
	for (const [index, from] of sorted.entries()) {
		const line = lines[lineOf(from) - 1] ?? [];
		for (const { mark, title } of points.get(from) ?? []) line.push({ text: '', marks: [mark], title });
		const to = sorted[index + 1];
		if (to === undefined) continue;
		const covering = [...changesAt(from), ...queriesAt(from)];
		const told = covering.filter(isTold).map(({ title }) => title);
		line.push({
			text: source.slice(from, to),
			marks: covering.map(({ mark, start }) => (mark === 'join' && start < from ? 'joined' : mark)),
			title: told.length === 0 ? null : told.join('\n'),
		});
	}
	return { lines, legend: sourceLegend(spans) };
}

/** Finds the spans that hold a place, for places that are asked in their order. */
function sweep(spans: readonly SourceSpan[]): (place: number) => readonly SourceSpan[] {
	const waiting = spans
		.filter(({ start, end }) => start < end)
		.sort((left, right) => left.start - right.start || left.end - right.end);
	let next = 0;
	let open: SourceSpan[] = [];
	return (place) => {
		open = open.filter(({ end }) => end > place);
		for (let span = waiting[next]; span !== undefined && span.start <= place; span = waiting[next]) {
			open.push(span);
			next += 1;
		}
		return open;
	};
}

/** Whether a span says itself what was done: an emendation, and what a rule did only a few times. */
function toldBySpan(spans: readonly SourceSpan[]): (span: SourceSpan) => boolean {
	const counts = new Map<string, number>();
	for (const { rule } of spans) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return ({ rule, mark }) => mark !== 'form' && (mark === 'emendation' || (counts.get(rule) ?? 0) <= mostTold);
}
