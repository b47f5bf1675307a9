import { type AddressStatements, splitAddress } from '../model/address.ts';
import type { LocatorHistory } from '../model/document.ts';

/** What editors stated about the locators of one document, as its numbering needs it; undefined where there is nothing. */
export function locatorHistory(
	id: string,
	{ aliases, tombstones, insertions }: Pick<AddressStatements, 'aliases' | 'tombstones' | 'insertions'>,
): LocatorHistory | undefined {
	const own = (address: string) => {
		const { document, locator } = splitAddress(address);
		return document === id && locator !== null ? [locator] : [];
	};
	const moved = Object.entries(aliases).flatMap(([from, to]) =>
		own(from).map((locator) => [locator, own(to)[0] ?? null] as const),
	);
	const withdrawn = Object.keys(tombstones).flatMap((address) =>
		own(address).map((locator) => [locator, null] as const),
	);
	const former = Object.fromEntries([...moved, ...withdrawn]);
	const inserted = insertions.flatMap(own);
	return Object.keys(former).length + inserted.length === 0 ? undefined : { former, inserted };
}
