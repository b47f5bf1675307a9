import type { AddressState } from '../../addresses/find-broken.ts';
import { type Resolution, resolveAddress } from '../../addresses/resolve-address.ts';
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
	const former: FormerPlaces = { moved: {}, withdrawn: {}, documents: formerNames(document, state) };
	for (const [address, entry] of state.entries) {
		const { document: name, locator } = splitAddress(address);
		if (locator === null || state.places.has(toAddress(document, locator))) continue;
		if (name !== document && nameNow(name, state) !== document) continue;
		const resolution = resolve(address, state);
		if (resolution.kind === 'found') former.moved[locator] = placeUrl(resolution.address);
		if (resolution.kind === 'withdrawn') former.withdrawn[locator] = withdrawnWords(recordedWords(entry), resolution);
	}
	return Object.values(former).every((known) => Object.keys(known).length === 0) ? null : former;
}

/** The other identifiers under which words of a document were published, as aliases say. */
function formerNames(document: string, state: AddressState): string[] {
	const names = Object.keys(state.statements.aliases).flatMap((address) => {
		const resolution = resolve(address, state);
		const leadsHere = resolution.kind === 'found' && splitAddress(resolution.address).document === document;
		const name = splitAddress(address).document;
		return leadsHere && name !== document ? [name] : [];
	});
	return [...new Set(names)];
}

/** Follows a published address as the build does. */
export function resolve(address: Address, { places, statements, waiting }: AddressState): Resolution {
	return resolveAddress(address, statements, (each) => places.has(each) || waiting.has(splitAddress(each).document));
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

/** The identifier that a document has now; null where it was withdrawn or became part of another. */
function nameNow(name: string, state: AddressState): string | null {
	const resolution = resolve(name, state);
	if (resolution.kind !== 'found') return null;
	const { document, locator } = splitAddress(resolution.address);
	return locator === null ? document : null;
}
