import { readFile } from 'node:fs/promises';
import { contentFolder } from '../../content/content-folder.ts';
import type { Manifest } from '../../model/manifest.ts';
import { decode } from '../../normalise/decode.ts';
import { textLines } from '../../text/lines.ts';

/** A source's bytes, exactly as they were found. */
export function readSourceBytes({ id, file }: Pick<Manifest, 'id' | 'file'>): Promise<Uint8Array> {
	return readFile(new URL(`sources/${id}/${encodeURIComponent(file)}`, contentFolder));
}

/** A source's text, whole and split into lines as evidence counts them, with the encoding it was read in. */
export async function readSourceText(
	source: Pick<Manifest, 'id' | 'file'>,
): Promise<{ text: string; lines: string[]; encoding: string; bytes: number }> {
	const bytes = await readSourceBytes(source);
	const { text, encoding } = decode(bytes);
	return { text, lines: textLines(text), encoding, bytes: bytes.length };
}
