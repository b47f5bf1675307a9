/** The part of a browser's caches that the site uses, in memory: entries in the order in which they came. */
export function memoryCaches(): CacheStorage {
	const all = new Map<string, ReturnType<typeof memoryCache>>();
	const open = (name: string) => {
		const cache = all.get(name) ?? memoryCache();
		all.set(name, cache);
		return cache;
	};
	const storage = {
		open: async (name: string) => open(name),
		keys: async () => [...all.keys()],
		has: async (name: string) => all.has(name),
		delete: async (name: string) => all.delete(name),
		match: async (address: string, { cacheName }: MultiCacheQueryOptions = {}) => {
			for (const [name, cache] of all) {
				const found = cacheName === undefined || name === cacheName ? await cache.match(address) : undefined;
				if (found !== undefined) return found;
			}
			return undefined;
		},
	};
	return storage as unknown as CacheStorage;
}

function memoryCache() {
	const entries = new Map<string, Response>();
	const addressOf = (request: string | Request) => (typeof request === 'string' ? request : request.url);
	return {
		match: async (request: string | Request) => entries.get(addressOf(request))?.clone(),
		put: async (request: string | Request, response: Response) => {
			entries.set(addressOf(request), response);
		},
		delete: async (request: string | Request) => entries.delete(addressOf(request)),
		keys: async () => [...entries.keys()].map((address) => new Request(address)),
	};
}
