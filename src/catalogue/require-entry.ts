/**
 * The entry with an identifier.
 * @throws Error, led by `what`, where there is none.
 */
export function requireEntry<Key, Entry>(entries: ReadonlyMap<Key, Entry>, id: Key, what: string): Entry {
	const entry = entries.get(id);
	if (entry === undefined) throw new Error(`${what}: found ${id}, expected one of ${[...entries.keys()].join(', ')}`);
	return entry;
}
