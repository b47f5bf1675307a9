import type { Piece } from '../model/apparatus.ts';
import { pieceText } from './piece-text.ts';

/** Where in the source an offset of a published text lies; behind the last character at the text's end. */
export function sourcePosition(pieces: readonly Piece[], source: string, offset: number): number {
	let at = 0;
	let position = pieces.find(({ src }) => src !== undefined)?.src?.[0] ?? 0;
	for (const piece of pieces) {
		const length = pieceText(piece, source).length;
		const { src } = piece;
		if (src !== undefined) {
			if (offset < at + length) return Math.min(src[0] + offset - at, src[1]);
			position = src[1];
		}
		at += length;
	}
	return position;
}
