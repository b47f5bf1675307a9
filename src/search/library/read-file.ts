import { parseJson, type Shape } from '../../text/json-shape.ts';

/** Fetches and unpacks a file of the index by name. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/**
 * Reads a file of the index.
 * @param decode reads its bytes; throws where they are not what it expects.
 * @throws Error naming the file where it cannot be decoded.
 */
export async function readDecoded<Contents>(
	readFile: ReadFile,
	name: string,
	decode: (bytes: Uint8Array) => Contents,
): Promise<Contents> {
	const bytes = await readFile(name);
	try {
		return decode(bytes);
	} catch (error) {
		throw new Error(`${name}: ${String(error)}`);
	}
}

/** Reads a JSON file of the index, likewise. */
export function readJson<Contents>(readFile: ReadFile, name: string, isContents: Shape<Contents>): Promise<Contents> {
	return readDecoded(readFile, name, (bytes) => parseJson(new TextDecoder().decode(bytes), isContents));
}
