import type { Apparatus, Piece } from '../../src/model/apparatus.ts';
import type { PolicyDocument } from '../../src/model/document.ts';

/*
 * What an apparatus promises, held against it by code that knows nothing of the normaliser: only the format of
 * apparatus/<source-id>.json as src/model describes it.
 */

/** The text that pieces give. */
export function readPieces(pieces: readonly Piece[], source: string): string {
	return pieces.map(({ src, text }) => text ?? source.slice(...(src ?? [0, 0]))).join('');
}

/** The source put together from every range that is published or removed. Ranges out of step show in the result. */
export function rebuildSource({ paragraphs, removed }: Apparatus, source: string): string {
	const ranges = [...paragraphs.flatMap(({ pieces }) => pieces), ...removed].flatMap(({ src }) => (src ? [src] : []));
	return ranges
		.sort((left, right) => left[0] - right[0] || left[1] - right[1])
		.map(([start, end]) => source.slice(start, end))
		.join('');
}

/** How often each character of the source is accounted for, where that is not once. */
export function findMiscounts({ paragraphs, removed }: Apparatus, source: string): string[] {
	const counts = new Uint8Array(source.length);
	for (const { src } of [...paragraphs.flatMap(({ pieces }) => pieces), ...removed]) {
		for (let at = src?.[0] ?? 0; at < (src?.[1] ?? 0); at += 1) counts[at] = (counts[at] ?? 0) + 1;
	}
	return Array.from(counts.entries()).flatMap(([at, count]) =>
		count === 1 ? [] : [`${at} ${JSON.stringify(source[at])}: ${count}`],
	);
}

/** Every text of a document by its locator or field, as its pieces give it. */
export function textsOf({ paragraphs }: Apparatus, id: string, source: string): Map<string, string> {
	return new Map(
		paragraphs
			.filter(({ document }) => document === id)
			.map(({ locator, pieces }) => [locator, readPieces(pieces, source)]),
	);
}

/** The texts that a document publishes under locators: paragraphs as they are read, headings with their number. */
export function publishedTexts({ outline, paragraphs }: PolicyDocument): Map<string, string> {
	return new Map([
		...outline.map(({ locator, number, heading }): [string, string] => [locator, `${number ?? ''}${heading}`]),
		...paragraphs.map(({ locator, text }): [string, string] => [locator, text]),
	]);
}
