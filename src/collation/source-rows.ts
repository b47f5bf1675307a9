import { documentUrl } from '../links/page-urls.ts';
import type { Apparatus, Collation } from '../model/apparatus.ts';
import type { Paragraph } from '../model/document.ts';
import { removesForm } from '../normalise/rules.ts';
import { lineFinder } from '../text/lines.ts';
import { pieceText } from './piece-text.ts';
import type { SourceSegment } from './source-marks.ts';

/** A published text as it stands beside the lines from which it is made. */
export interface RowText {
	/** Where in its document it stands, in words. */
	label: string;
	/** The way there. */
	href: string;
	/** The text. */
	text: string;
	/** Whether it heads what follows. */
	isHeading: boolean;
}

/** A line of a source. */
export interface SourceLine {
	/** Its number, from 1. */
	number: number;
	/** Its text in segments. */
	segments: SourceSegment[];
}

/** Lines of a source that belong together, with the texts that are made of them. */
export interface SourceRow {
	/** The lines. */
	lines: SourceLine[];
	/** The texts, in the order of the lines; empty where nothing of the lines is published. */
	texts: RowText[];
	/** Why words of the lines are not published. */
	omissions: string[];
}

/** What the texts that became facts of a document are called; their later ones are numbered. */
const fieldLabels: Record<string, string> = {
	title: '题名',
	byline: '署名',
	imprint: '刊出信息',
	head: '发文机关',
	number: '文号',
};

/** The documents cut from a source, by identifier, as far as they are published. */
export type CutDocuments = ReadonlyMap<string, { paragraphs: readonly Pick<Paragraph, 'locator'>[] }>;

/** A published text with the lines from which it is made. */
interface PlacedText {
	first: number;
	last: number;
	text: RowText;
}

/**
 * The lines of a source beside what was made of them.
 *
 * 1. Every line stands in one row, in order.
 * 2. Lines stand in one row where they share a text, so each text stands beside all of its lines.
 * 3. Blank lines go with the row before them; neighbouring lines of which nothing is published make one row.
 */
export function sourceRows(
	documents: CutDocuments,
	source: string,
	apparatus: Apparatus | null,
	lines: readonly SourceSegment[][],
): SourceRow[] {
	const lineOf = lineFinder(source);
	const placed = apparatus === null ? [] : placeTexts(documents, source, apparatus, lineOf);
	const byFirst = Map.groupBy(placed, ({ first }) => first);
	const omissions = Map.groupBy(wordRemovals(apparatus), ({ src }) => lineOf(src[0]));
	const rows: SourceRow[] = [];
	const toLine = (number: number): SourceLine => ({ number, segments: lines[number - 1] ?? [] });
	const reasonsIn = (from: number, to: number) => {
		const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
		return numbers.flatMap((number) => (omissions.get(number) ?? []).map(({ reason }) => reason));
	};
	let number = 1;
	while (number <= lines.length) {
		const last = lastOfRow(number, byFirst);
		const texts: RowText[] = [];
		for (let line = number; line <= last; line += 1) texts.push(...(byFirst.get(line) ?? []).map(({ text }) => text));
		const reasons = reasonsIn(number, last);
		const before = rows.at(-1);
		const isBlank = texts.length === 0 && lines[number - 1]?.every(({ text }) => text.trim() === '') === true;
		if (texts.length === 0 && before !== undefined && (isBlank || before.texts.length === 0)) {
			before.lines.push(toLine(number));
			before.omissions = [...new Set([...before.omissions, ...reasons])];
		} else {
			const own = Array.from({ length: last - number + 1 }, (_, index) => toLine(number + index));
			rows.push({ lines: own, texts, omissions: [...new Set(reasons)] });
		}
		number = last + 1;
	}
	return rows;
}

/** The last line that shares a text with those before it, from `first` on. */
function lastOfRow(first: number, byFirst: ReadonlyMap<number, PlacedText[]>): number {
	let last = first;
	for (let line = first; line <= last; line += 1) {
		for (const text of byFirst.get(line) ?? []) last = Math.max(last, text.last);
	}
	return last;
}

function wordRemovals(apparatus: Apparatus | null) {
	return (apparatus?.removed ?? []).filter(({ rule }) => !removesForm(rule));
}

function placeTexts(
	documents: CutDocuments,
	source: string,
	{ paragraphs }: Apparatus,
	lineOf: (offset: number) => number,
): PlacedText[] {
	const labels = new Map<string, LabelFinder>();
	const placed = paragraphs.flatMap((collation): (PlacedText & { start: number })[] => {
		const ranges = collation.pieces.flatMap(({ src }) => (src === undefined ? [] : [src]));
		const [start] = ranges[0] ?? [];
		const [, end] = ranges.at(-1) ?? [];
		if (start === undefined || end === undefined) return [];
		const find = labels.get(collation.document) ?? labelFinder(documents, collation.document);
		labels.set(collation.document, find);
		return [{ start, first: lineOf(start), last: lineOf(end - 1), text: toRowText(collation, source, find) }];
	});
	return placed.sort((left, right) => left.start - right.start);
}

function toRowText({ document, locator, pieces }: Collation, source: string, find: LabelFinder): RowText {
	const field = fieldLabels[locator.replace(/-\d+$/u, '')];
	const text = pieces.map((piece) => pieceText(piece, source)).join('');
	if (field !== undefined) return { label: field, href: documentUrl(document), text, isHeading: locator === 'title' };
	return { ...find(locator), href: documentUrl(document, locator), text };
}

type LabelFinder = (locator: string) => Pick<RowText, 'label' | 'isHeading'>;

/** Paragraphs are named by their place in the document, as links to them on its page are. */
function labelFinder(documents: CutDocuments, id: string): LabelFinder {
	const document = documents.get(id);
	const places = new Map(document?.paragraphs.map(({ locator }, index) => [locator, index + 1]));
	return (locator) => {
		const place = places.get(locator);
		return { label: place === undefined ? '标题' : `第${place}段`, isHeading: place === undefined };
	};
}
