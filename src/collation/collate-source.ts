import type { Apparatus, Collation, Gap, Piece, Query } from '../model/apparatus.ts';
import {
	type DocumentCollation,
	documentCollationSchema,
	type Omission,
	type TextCollation,
} from '../model/document-collation.ts';
import { lineFinder } from '../text/lines.ts';
import { collectChanges } from './collect-changes.ts';
import { countDifferences } from './layers.ts';
import { pieceText } from './piece-text.ts';
import { placeKey } from './place-key.ts';
import { type PlacedRemoval, placeOmissions } from './place-omissions.ts';
import { RuleTable } from './rule-table.ts';
import { sourcePosition } from './source-position.ts';

/** Longest words left out that are quoted in full, in UTF-16 code units. */
const longestQuotation = 120;

/**
 * Every difference between a source and the documents cut from it, by the document's identifier, and there by place in the
 * document.
 *
 * 1. Taking each change back (its `source` instead of its words) gives what the source has in the lines of the text, but for
 *    what was left out.
 * 2. What was left out belongs to a document where it stands between two of its texts or inside one; it is told at the place
 *    where it stood. Markup and white space of the layout are no words and are not told.
 * @throws ZodError where the result would break the schema.
 */
export function collateSource(
	documents: readonly string[],
	apparatus: Apparatus,
	source: string,
): Map<string, DocumentCollation> {
	const lineOf = lineFinder(source);
	const texts = Map.groupBy(apparatus.paragraphs, ({ document }) => document);
	const notes: PlacedNotes = {
		omissions: placeOmissions(apparatus),
		queries: Map.groupBy(apparatus.queries, placeKey),
		gaps: Map.groupBy(apparatus.gaps, placeKey),
	};
	return new Map(
		documents.map((document) => {
			const own = texts.get(document) ?? [];
			return [document, collateTexts({ document, source: apparatus.source.id, own, notes, text: source, lineOf })];
		}),
	);
}

/** What is noted at the published texts, by `placeKey`. */
interface PlacedNotes {
	omissions: ReadonlyMap<string, PlacedRemoval[]>;
	queries: ReadonlyMap<string, Query[]>;
	gaps: ReadonlyMap<string, Gap[]>;
}

function collateTexts({
	document,
	source,
	own,
	notes,
	text,
	lineOf,
}: {
	document: string;
	source: string;
	own: readonly Collation[];
	notes: PlacedNotes;
	text: string;
	lineOf: (offset: number) => number;
}): DocumentCollation {
	const table = new RuleTable();
	const texts = own.map(({ locator, pieces }): TextCollation => {
		const key = placeKey({ document, locator });
		const offsetToLine = (offset: number) => lineOf(sourcePosition(pieces, text, offset));
		return {
			locator,
			length: pieces.reduce((sum, piece) => sum + pieceText(piece, text).length, 0),
			lines: linesOf(pieces, lineOf),
			changes: collectChanges(pieces, text).map(({ words, rule, ranges: [[start] = [0, 0]], ...change }) => ({
				...change,
				length: words.length,
				rules: rule.split('+').map((id) => table.place(id)),
				line: lineOf(start),
			})),
			omissions: (notes.omissions.get(key) ?? []).map(({ offset, removal: { src, rule } }): Omission => {
				return { offset, source: quote(text.slice(...src)), rule: table.place(rule), line: lineOf(src[0]) };
			}),
			queries: (notes.queries.get(key) ?? []).map(({ document: _, locator: __, src, offset, words, rule, ...rest }) => {
				const found = rule === undefined ? {} : { rule: table.place(rule) };
				return { offset, length: words.length, words, ...found, ...rest, line: lineOf(src[0]) };
			}),
			gaps: (notes.gaps.get(key) ?? []).map(({ offset, reason }) => ({ offset, reason, line: offsetToLine(offset) })),
		};
	});
	return documentCollationSchema.parse({ document, source, ...countDifferences(texts), rules: table.entries, texts });
}

function linesOf(pieces: readonly Piece[], lineOf: (offset: number) => number): [number, number] {
	const ranges = pieces.flatMap(({ src }) => (src === undefined ? [] : [src]));
	const first = Math.min(...ranges.map(([start]) => start));
	const last = Math.max(...ranges.map(([, end]) => end - 1));
	return ranges.length === 0 ? [1, 1] : [lineOf(first), lineOf(last)];
}

function quote(words: string): string {
	return words.length <= longestQuotation
		? words
		: `${words.slice(0, longestQuotation).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
