/** The encodings that a test can write; Node writes only UTF-8 and UTF-16LE itself. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

const tables = new Map<string, Map<string, number[]>>();

/** A text as bytes, without a byte order mark. Encoders of two bytes to the character are made by turning decoders round. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'utf-16le') return Uint8Array.from(units(text).flatMap((unit) => [unit & 0xff, unit >> 8]));
	if (encoding === 'utf-16be') return Uint8Array.from(units(text).flatMap((unit) => [unit >> 8, unit & 0xff]));
	const table = tables.get(encoding) ?? invertDecoder(encoding);
	tables.set(encoding, table);
	return Uint8Array.from(
		Array.from(text).flatMap((character) => {
			const bytes = character < '\u0080' ? [character.charCodeAt(0)] : table.get(character);
			if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
			return bytes;
		}),
	);
}

function invertDecoder(encoding: string): Map<string, number[]> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const table = new Map<string, number[]>();
	for (let lead = 0x81; lead <= 0xfe; lead += 1) {
		for (let trail = 0x40; trail <= 0xfe; trail += 1) {
			const character = decodePair(decoder, lead, trail);
			if (character !== null && !table.has(character)) table.set(character, [lead, trail]);
		}
	}
	return table;
}

function decodePair(decoder: TextDecoder, lead: number, trail: number): string | null {
	try {
		const text = decoder.decode(Uint8Array.of(lead, trail));
		return Array.from(text).length === 1 ? text : null;
	} catch {
		return null;
	}
}

function units(text: string): number[] {
	return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
