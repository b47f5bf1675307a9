import { createClient, type SearchClient } from '../../search/service/client.ts';
import { connectToService } from '../../search/service/connect.ts';
import { fetchIndex, type IndexAddress } from '../../search/service/fetch-index.ts';

const clients = new Map<string, SearchClient>();

/** The client for the index that an element names; elements that name the same index share it. */
export function clientFor(element: HTMLElement): SearchClient {
	const address = indexAddress(element);
	const existing = clients.get(address.folder);
	if (existing !== undefined) return existing;
	const client = createClient(connectToService, (ownIsGone) => fetchIndex(address, fetch.bind(window), ownIsGone));
	clients.set(address.folder, client);
	return client;
}

/** Reads the attributes that `indexAttributes` wrote. */
function indexAddress({ dataset }: HTMLElement): IndexAddress {
	return {
		folder: new URL(dataset['index'] ?? '', location.href).href,
		current: new URL(dataset['currentIndex'] ?? '', location.href).href,
		format: Number(dataset['indexFormat']),
	};
}
