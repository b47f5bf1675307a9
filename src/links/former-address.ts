import type { Address } from '../model/address.ts';
import { isAddress } from '../model/address-pattern.ts';
import { parameters } from './grammar.ts';

/**
 * The address to which a reader is led on: it says from where, and has the parameters of the address at which he arrived; and
 * its fragment where it has none itself.
 *
 * @param target where he is led, without parameters
 * @param arrived where he is
 * @param from the former address that he had
 */
export function leadOn(target: URL, arrived: URL, from: Address): URL {
	const address = new URL(target);
	if (address.hash === '') address.hash = arrived.hash;
	for (const [name, value] of arrived.searchParams) address.searchParams.append(name, value);
	address.searchParams.set(parameters.from, from);
	return address;
}

/** The former address that led here, as the address says; null where it says none, or what is no address of a document. */
export function readFrom(address: URL): Address | null {
	const from = address.searchParams.get(parameters.from);
	return from !== null && isAddress(from) ? from : null;
}

/** An address that no longer says what led there; the same where it did not. */
export function withoutFrom(address: URL): URL {
	const bare = new URL(address);
	if (bare.searchParams.has(parameters.from)) bare.searchParams.delete(parameters.from);
	return bare;
}
