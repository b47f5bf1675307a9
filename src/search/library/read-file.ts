/** Fetches and unpacks a file of the index by name. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** The contents of a JSON file of the index. */
export function readJson<Contents>(bytes: Uint8Array): Contents {
	return JSON.parse(new TextDecoder().decode(bytes)) as Contents;
}
