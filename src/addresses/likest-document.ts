import { type Address, splitAddress } from '../model/address.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { type AddressableDocument, publishedPlaces } from './published-places.ts';
import { wordsKey } from './similarity.ts';

/** A document is taken for another if it has as many of its texts. */
const enough = 1 / 2;

/** The document that has most of a missing document's texts, and at least half of them; null where there is none. */
export function likestDocument(
	missing: string,
	entries: ReadonlyMap<Address, LedgerEntry>,
	documents: readonly AddressableDocument[],
): string | null {
	const keys = new Set(
		[...entries].filter(([address]) => splitAddress(address).document === missing).map(([, entry]) => wordsKey(entry)),
	);
	let best: { id: string; share: number } | null = null;
	for (const document of documents) {
		const present = new Set([...publishedPlaces([document]).values()].map(({ words }) => wordsKey(words)));
		const share = [...keys].filter((key) => present.has(key)).length / keys.size;
		if (share >= enough && share > (best?.share ?? 0)) best = { id: document.id, share };
	}
	return best?.id ?? null;
}
