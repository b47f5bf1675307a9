import type { Apparatus, Collation, Piece, Removal } from '../model/apparatus.ts';
import {
	type Change,
	type DocumentCollation,
	documentCollationSchema,
	type Omission,
	type TextCollation,
} from '../model/document-collation.ts';
import { locatorSchema } from '../model/identifier.ts';
import { removesForm, removesRepetition, ruleReason } from '../normalise/rules.ts';
import { lineFinder } from '../text/lines.ts';
import { pieceSource, pieceText } from './piece-text.ts';
import { sourcePosition } from './source-position.ts';

/** Longest words left out that are quoted in full, in UTF-16 code units. */
const longestQuotation = 120;

/**
 * Every difference between a document and its source, by place in the document.
 *
 * 1. Taking each change back (its `source` instead of its words) gives what the source has in the lines of the text, but for
 *    what was left out.
 * 2. What was left out belongs to a document where it stands between two of its texts or inside one; it is told at the place
 *    where it stood. Markup and white space of the layout are no words and are not told.
 * @throws ZodError where the result would break the schema.
 */
export function collateDocument(id: string, apparatus: Apparatus, source: string): DocumentCollation {
	const lineOf = lineFinder(source);
	const table = new RuleTable();
	const own = apparatus.paragraphs.filter(({ document }) => document === id);
	const omissions = placeOmissions(id, apparatus);
	const texts = own.map(({ locator, pieces }): TextCollation => {
		const isHere = (note: { document: string; locator: string }) => note.document === id && note.locator === locator;
		const offsetToLine = (offset: number) => lineOf(sourcePosition(pieces, source, offset));
		return {
			locator,
			length: pieces.reduce((sum, piece) => sum + pieceText(piece, source).length, 0),
			lines: linesOf(pieces, lineOf),
			changes: collectChanges(pieces, source, table, lineOf),
			omissions: (omissions.get(locator) ?? []).map(({ offset, removal: { src, rule } }): Omission => {
				return { offset, source: quote(source.slice(...src)), rule: table.place(rule), line: lineOf(src[0]) };
			}),
			queries: apparatus.queries.filter(isHere).map(({ document: _, locator: __, src, offset, words, ...rest }) => {
				return { offset, length: words.length, words, ...rest, line: lineOf(src[0]) };
			}),
			gaps: apparatus.gaps.filter(isHere).map(({ offset, reason }) => ({ offset, reason, line: offsetToLine(offset) })),
		};
	});
	const count = (of: (text: TextCollation) => number) => texts.reduce((sum, text) => sum + of(text), 0);
	return documentCollationSchema.parse({
		document: id,
		source: apparatus.source.id,
		counts: {
			emendations: count(({ changes }) => changes.filter(({ certainty }) => certainty !== undefined).length),
			queries: count(({ queries }) => queries.length),
			gaps: count(({ gaps }) => gaps.length),
		},
		rules: table.entries,
		texts,
	});
}

/** Rules by the order in which they were met. */
class RuleTable {
	readonly entries: DocumentCollation['rules'] = [];
	readonly #places = new Map<string, number>();

	/** The place of a rule, which is entered where it is new. */
	place(id: string): number {
		const known = this.#places.get(id);
		if (known !== undefined) return known;
		this.#places.set(id, this.entries.length);
		return this.entries.push({ id, reason: ruleReason(id) }) - 1;
	}
}

/**
 * The changes of one text. A change of words that stand apart in the source is recorded as a replacement and what is left
 * out behind it: here it is one change again.
 */
function collectChanges(
	pieces: readonly Piece[],
	source: string,
	table: RuleTable,
	lineOf: (offset: number) => number,
): Change[] {
	const changes: Change[] = [];
	let offset = 0;
	let open: { piece: Piece; change: Change } | null = null;
	for (const piece of pieces) {
		const { text, rule = '', reason, certainty, src } = piece;
		const length = pieceText(piece, source).length;
		if (text === undefined) {
			open = null;
		} else if (open !== null && text === '' && open.piece.rule === piece.rule && open.piece.reason === reason) {
			open.change.source += pieceSource(piece, source);
		} else {
			const change: Change = {
				offset,
				length,
				source: pieceSource(piece, source),
				rules: rule.split('+').map((id) => table.place(id)),
				...(reason === undefined ? {} : { reason }),
				...(certainty === undefined ? {} : { certainty }),
				line: lineOf(src?.[0] ?? sourcePosition(pieces, source, offset)),
			};
			changes.push(change);
			open = { piece, change };
		}
		offset += length;
	}
	return changes;
}

function linesOf(pieces: readonly Piece[], lineOf: (offset: number) => number): [number, number] {
	const ranges = pieces.flatMap(({ src }) => (src === undefined ? [] : [src]));
	const first = Math.min(...ranges.map(([start]) => start));
	const last = Math.max(...ranges.map(([, end]) => end - 1));
	return ranges.length === 0 ? [1, 1] : [lineOf(first), lineOf(last)];
}

/** What was left out, by the text and the offset at which it stood. */
function placeOmissions(
	id: string,
	{ paragraphs, removed }: Apparatus,
): Map<string, { offset: number; removal: Removal }[]> {
	const shown = paragraphs.filter(({ locator }) => isShown(locator));
	const stretches = shown.flatMap(toStretches).toSorted((left, right) => left.start - right.start);
	const placed = new Map<string, { offset: number; removal: Removal }[]>();
	let next = 0;
	for (const removal of removed.toSorted((left, right) => left.src[0] - right.src[0])) {
		while ((stretches[next]?.start ?? Number.POSITIVE_INFINITY) < removal.src[0]) next += 1;
		const before = stretches[next - 1];
		const behind = stretches[next];
		const isInside = before?.document === id && behind?.document === id;
		const isRepeat = before?.document === id && removesRepetition(removal.rule);
		if (removesForm(removal.rule) || before === undefined || !(isInside || isRepeat)) continue;
		const list = placed.get(before.locator) ?? [];
		placed.set(before.locator, list);
		list.push({ offset: before.to, removal });
	}
	return placed;
}

/** Whether a document's page shows a text as the source has it: its title, headings and paragraphs. */
function isShown(locator: string): boolean {
	return locator === 'title' || locatorSchema.safeParse(locator).success;
}

/** A stretch of the source that is published. */
interface Stretch {
	document: string;
	locator: string;
	/** Start in the source. */
	start: number;
	/** End in the published text. */
	to: number;
}

/** The stretches of a text; what was inserted behind one belongs to it. */
function toStretches({ document, locator, pieces }: Collation): Stretch[] {
	const stretches: Stretch[] = [];
	let to = 0;
	for (const { src, text } of pieces) {
		to += text?.length ?? (src === undefined ? 0 : src[1] - src[0]);
		const before = stretches.at(-1);
		if (src !== undefined) stretches.push({ document, locator, start: src[0], to });
		else if (before !== undefined) before.to = to;
	}
	return stretches;
}

function quote(words: string): string {
	return words.length <= longestQuotation
		? words
		: `${words.slice(0, longestQuotation).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
