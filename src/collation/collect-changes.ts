import type { Certainty, Piece, SourceRange } from '../model/apparatus.ts';
import type { ChangeKind } from '../model/document-collation.ts';
import { changeKind } from './change-kind.ts';
import { pieceSource, pieceText } from './piece-text.ts';

/** A change of a text, with its places in the text and in the source. */
export interface CollectedChange {
	/** Where its words begin in the published text, in UTF-16 code units. */
	offset: number;
	/** Its words; empty where the source's were left out. */
	words: string;
	/** What the source has; empty where the words were inserted. */
	source: string;
	/** What was done. */
	kind: ChangeKind;
	/** Identifiers of the rules, joined by `+`. */
	rule: string;
	/** Why an editor decided on it. */
	reason?: string;
	/** How sure the editor is. */
	certainty?: Certainty;
	/** The ranges of the source for which it stands, in the order of the text; an empty one where words were inserted. */
	ranges: SourceRange[];
}

/**
 * The changes of one text. A change of words that stand apart in the source is recorded as a replacement and what is left
 * out behind it: here it is one change again.
 */
export function collectChanges(pieces: readonly Piece[], source: string): CollectedChange[] {
	const changes: CollectedChange[] = [];
	let offset = 0;
	/** Where in the source the text has arrived. */
	let position = pieces.find(({ src }) => src !== undefined)?.src?.[0] ?? 0;
	let open: CollectedChange | null = null;
	for (const piece of pieces) {
		const { text, rule = '', reason, certainty, src = [position, position] } = piece;
		if (text === undefined) {
			open = null;
		} else if (open !== null && text === '' && open.rule === rule && open.reason === reason) {
			open.source += pieceSource(piece, source);
			open.ranges.push(src);
		} else {
			open = {
				offset,
				words: text,
				source: pieceSource(piece, source),
				kind: 'wording',
				rule,
				...(reason === undefined ? {} : { reason }),
				...(certainty === undefined ? {} : { certainty }),
				ranges: [src],
			};
			changes.push(open);
		}
		offset += pieceText(piece, source).length;
		position = src[1];
	}
	for (const change of changes) change.kind = changeKind(change.source, change.words, change.certainty);
	return changes;
}
