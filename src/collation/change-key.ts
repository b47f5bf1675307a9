import { type DifferenceKind, isDifferenceKind } from './layers.ts';

/** The place of a difference in a document. */
export interface ChangePlace {
	/** Locator of the text, or the metadata field that the text became. */
	locator: string;
	/** What it is. */
	kind: DifferenceKind;
	/** Where in the published text it begins, in UTF-16 code units. */
	offset: number;
}

/** Names a difference of a document, for links to it. */
export function changeKey({ locator, kind, offset }: ChangePlace): string {
	return `${locator} ${kind} ${offset}`;
}

/**
 * The difference that a key names.
 * @throws Error where it is no key.
 */
export function readChangeKey(key: string): ChangePlace {
	const [locator = '', kind = '', offset = ''] = key.split(' ');
	if (!isDifferenceKind(kind)) throw new Error(`found no key of a difference: ${key}`);
	return { locator, kind, offset: Number(offset) };
}
