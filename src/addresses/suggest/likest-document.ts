import type { AddressState } from '../address-state.ts';
import { wordsKey } from '../similarity.ts';

/** A document is taken for another if it has as many of its texts. */
const enough = 1 / 2;

/**
 * Finds the document that has most of a missing document's texts, and at least half of them; null where there is none. Of
 * equal ones the first counts.
 *
 * What has half of n texts has one of any n − ⌈n/2⌉ + 1 of them. So only documents that have one of so many rarest texts
 * are counted out (prefix filtering: Chaudhuri, Ganti and Kaushik, “A primitive operator for similarity joins”, 2006): what
 * every law has, such as 第一条, costs nothing.
 */
export function createDocumentFinder({
	entries,
	documents,
	places,
}: Pick<AddressState, 'entries' | 'documents' | 'places'>): (missing: string) => string | null {
	const present = [...documents.keys()].map((id, order) => ({
		id,
		order,
		keys: new Set([...places.of(id).values()].map(({ words }) => wordsKey(words))),
	}));
	const holders = new Map<string, typeof present>();
	for (const document of present) {
		for (const key of document.keys) {
			const known = holders.get(key);
			if (known === undefined) holders.set(key, [document]);
			else known.push(document);
		}
	}
	const holdersOf = (key: string) => holders.get(key) ?? [];

	return (missing) => {
		const keys = [...new Set([...entries.of(missing).values()].map(wordsKey))];
		const rarest = keys.toSorted((left, right) => holdersOf(left).length - holdersOf(right).length);
		const candidates = new Set(rarest.slice(0, keys.length - Math.ceil(keys.length * enough) + 1).flatMap(holdersOf));
		let best: { id: string; share: number } | null = null;
		for (const document of [...candidates].sort((left, right) => left.order - right.order)) {
			const share = keys.filter((key) => document.keys.has(key)).length / keys.length;
			if (share >= enough && share > (best?.share ?? 0)) best = { id: document.id, share };
		}
		return best?.id ?? null;
	};
}
