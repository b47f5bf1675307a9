import { readFile } from 'node:fs/promises';
import { contentFolder } from '../../content/content-folder.ts';
import type { Manifest } from '../../model/manifest.ts';
import { decode } from '../../normalise/decode.ts';

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
	return { text, lines: splitIntoLines(text), encoding, bytes: bytes.length };
}

/** The lines of a text, empty ones included; a line break at the very end opens no line. */
export function splitIntoLines(text: string): string[] {
	const lines = text.split(/\r\n|\r|\n/u);
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
