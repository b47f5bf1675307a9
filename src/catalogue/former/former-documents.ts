import { type AddressState, follow } from '../../addresses/address-state.ts';
import { recordedWords } from '../../addresses/similarity.ts';
import { splitAddress, toAddress } from '../../model/address.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Link } from '../labels/entry-link.ts';
import { requireEntry } from '../require-entry.ts';
import { placeUrl, type WithdrawnWords, withdrawnWords } from './former-places.ts';

/** The page of an address at which a document stood. */
export type FormerDocument = MovedDocument | WithdrawnDocument;

/** A document that has another address now. */
export interface MovedDocument {
	kind: 'moved';
	/** Identifier in the old address. */
	id: string;
	/** The document, or the part of one, that it is now. */
	target: Link;
	/** Old locators whose words do not stand under the same locator of the target → where they stand. */
	places: Record<string, string>;
}

/** A document that is in the collection no more. */
export interface WithdrawnDocument extends WithdrawnWords {
	kind: 'withdrawn';
	/** Identifier in the old address. */
	id: string;
	/** Every place of it: locator, words or their beginning, and where they stand now if an alias says so. */
	places: { locator: string; words: string; href: string | null }[];
}

/** Every old address of a document with what its page shows. */
export function formerDocuments(catalogue: Catalogue, state: AddressState): FormerDocument[] {
	return [...state.entries.documents()].flatMap((id): FormerDocument[] => {
		const resolution = follow(id, state);
		if (resolution.kind === 'withdrawn') {
			const title = state.entries.get(id);
			const words = title === undefined ? resolution.tombstone.words : recordedWords(title);
			return [{ kind: 'withdrawn', id, ...withdrawnWords(words, resolution), places: placesOf(id, state) }];
		}
		if (resolution.kind !== 'found' || resolution.address === id) return [];
		const { document } = splitAddress(resolution.address);
		if (state.waiting.has(document)) return [];
		const { title } = requireEntry(catalogue.documentById, document, `alias of ${id}`);
		const target = { label: title, href: placeUrl(resolution.address) };
		return [{ kind: 'moved', id, target, places: movedPlaces(id, document, state) }];
	});
}

function placesOf(id: string, state: AddressState): WithdrawnDocument['places'] {
	return [...state.entries.of(id)].flatMap(([address, entry]) => {
		const { locator } = splitAddress(address);
		const resolution = follow(address, state);
		const href = resolution.kind === 'found' ? placeUrl(resolution.address) : null;
		return locator === null ? [] : [{ locator, words: recordedWords(entry), href }];
	});
}

function movedPlaces(id: string, document: string, state: AddressState): MovedDocument['places'] {
	const moved = [...state.entries.of(id).keys()].flatMap((address): [string, string][] => {
		const { locator } = splitAddress(address);
		const resolution = follow(address, state);
		if (locator === null || resolution.kind !== 'found') return [];
		return resolution.address === toAddress(document, locator) ? [] : [[locator, placeUrl(resolution.address)]];
	});
	return Object.fromEntries(moved);
}
