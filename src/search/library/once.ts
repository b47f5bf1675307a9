/** Makes something the first time it is asked for; where that fails, the next one who asks tries again. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
	let made: Promise<Made> | undefined;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = undefined;
			throw error;
		});
		return made;
	};
}

/** Makes something once for each key; where that fails, the next one who asks for it tries again. */
export function onceForEach<Key, Made>(make: (key: Key) => Promise<Made>): (key: Key) => Promise<Made> {
	const ways = new Map<Key, () => Promise<Made>>();
	return (key) => {
		const way = ways.get(key) ?? once(() => make(key));
		ways.set(key, way);
		return way();
	};
}
