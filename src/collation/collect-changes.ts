import type { Piece } from '../model/apparatus.ts';
import type { Change } from '../model/document-collation.ts';
import { pieceSource, pieceText } from './piece-text.ts';
import type { RuleTable } from './rule-table.ts';
import { sourcePosition } from './source-position.ts';

/**
 * The changes of one text. A change of words that stand apart in the source is recorded as a replacement and what is left
 * out behind it: here it is one change again.
 */
export function collectChanges(
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
