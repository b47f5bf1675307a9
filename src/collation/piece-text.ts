import type { Piece } from '../model/apparatus.ts';

/** What a piece puts into the published text. */
export function pieceText({ src, text }: Piece, source: string): string {
	return text ?? (src === undefined ? '' : source.slice(...src));
}

/** What the source has where a piece stands; empty where the piece was inserted. */
export function pieceSource({ src }: Piece, source: string): string {
	return src === undefined ? '' : source.slice(...src);
}
