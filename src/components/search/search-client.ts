import { createClient, type SearchClient } from '../../search/service/client.ts';
import { fetchIndex, type IndexAddress } from '../../search/service/fetch-index.ts';
import { waysToService } from '../../search/service/ways-to-service.ts';

const clients = new Map<string, SearchClient>();

/** The client for the index that an element names; elements that name the same index share it. */
export function clientFor(element: HTMLElement): SearchClient {
	const address = indexAddress(element);
	const existing = clients.get(address.folder);
	if (existing !== undefined) return existing;
	const client = createClient(waysToService, (ownIsGone) => fetchIndex(address, fetch.bind(window), ownIsGone));
	clients.set(address.folder, client);
	return client;
}

/** Reads the attributes that `indexAttributes` wrote. */
function indexAddress(element: HTMLElement): IndexAddress {
	const attribute = (name: string): string => {
		const value = element.getAttribute(name);
		if (value === null) throw new Error(`${element.localName}: found no ${name}`);
		return value;
	};
	return {
		folder: new URL(attribute('data-index'), location.href).href,
		current: new URL(attribute('data-current-index'), location.href).href,
		format: Number(attribute('data-index-format')),
	};
}
