import { type AddressState, follow } from '../../addresses/address-state.ts';
import type { Resolution } from '../../addresses/resolve-address.ts';
import { recordedWords } from '../../addresses/similarity.ts';
import { documentUrl } from '../../links/page-urls.ts';
import { type Address, splitAddress, toAddress } from '../../model/address.ts';

/** Words that were withdrawn, as a page tells of them. */
export interface WithdrawnWords {
	/** The words, or their beginning closed by …. */
	words: string;
	/** Why they were withdrawn. */
	reason: string;
	/** Day on which they were withdrawn (YYYY-MM-DD). */
	date: string;
}

/** Locators of a document that stand for nothing in it any more. */
export interface FormerPlaces {
	/** Locator → address of the page and place where the words stand now. */
	moved: Record<string, string>;
	/** Locator → what stood there. */
	withdrawn: Record<string, WithdrawnWords>;
	/** Identifiers under which words of the document were published before: its own former ones, and other documents. */
	documents: string[];
}

/**
 * What became of locators under which words of a document were published, also under names that it had before; null where
 * all of them still stand, and always stood there.
 */
export function formerPlaces(document: string, state: AddressState): FormerPlaces | null {
	const former: FormerPlaces = { moved: {}, withdrawn: {}, documents: [...state.namesLeadingTo(document)] };
	for (const [address, entry] of state.namesOf(document).flatMap((name) => [...state.entries.of(name)])) {
		const { locator } = splitAddress(address);
		if (locator === null || state.places.has(toAddress(document, locator))) continue;
		const resolution = follow(address, state);
		if (resolution.kind === 'found') former.moved[locator] = placeUrl(resolution.address);
		if (resolution.kind === 'withdrawn') former.withdrawn[locator] = withdrawnWords(recordedWords(entry), resolution);
	}
	return Object.values(former).every((known) => Object.keys(known).length === 0) ? null : former;
}

/** Address of the page and place that an address names. */
export function placeUrl(address: Address): string {
	const { document, locator } = splitAddress(address);
	return documentUrl(document, locator ?? undefined);
}

/** What is told of words under a tombstone. */
export function withdrawnWords(
	words: string,
	{ tombstone: { reason, date } }: Extract<Resolution, { kind: 'withdrawn' }>,
): WithdrawnWords {
	return { words, reason, date };
}
