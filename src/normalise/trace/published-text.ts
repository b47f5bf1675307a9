import type { Collation } from '../../model/apparatus.ts';
import { toPieces } from './to-pieces.ts';
import type { TracedText } from './traced-text.ts';

/** A text with the place where it is published. */
export interface PublishedText {
	/** Identifier of the document. */
	document: string;
	/** Locator, or the metadata field that the text became: `title`, `byline`, `byline-2`, `imprint`. */
	locator: string;
	/** The text. */
	text: TracedText;
}

/** The texts that became one metadata field, the second and later ones numbered. */
export function publishFields(document: string, field: string, texts: readonly TracedText[]): PublishedText[] {
	return texts.map((text, index) => ({ document, locator: index === 0 ? field : `${field}-${index + 1}`, text }));
}

/** A published text as the apparatus records it. */
export function collate({ document, locator, text }: PublishedText): Collation {
	return { document, locator, pieces: toPieces(text) };
}
