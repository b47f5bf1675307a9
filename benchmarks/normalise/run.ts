/**
 * Measures the normaliser on texts made by repeating the collection's sources: `npm run benchmark:normalise -- [megabytes…]`.
 * Prints the throughput by processor time, which other work on the machine changes little, and how much longer a megabyte
 * takes than in the smallest text: 1.0 throughout is linear growth. It measures; tests judge.
 */
import { contentFolderPath } from '../../src/content/content-folder.ts';
import { readCollection, type StoredSource } from '../../src/content/read-collection.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import { decode } from '../../src/normalise/decode.ts';
import { normaliseSource } from '../../src/normalise/normalise-source.ts';
import { measureWork } from '../measure/measure-work.ts';

const sizes = process.argv.slice(2).map(Number);
const { sources } = await readCollection(contentFolderPath);

for (const script of ['simplified', 'traditional'] as const) {
	const texts = sources.filter(({ manifest }) => manifest.script === script).map(({ bytes }) => decode(bytes).text);
	const [first] = sources;
	if (texts.length === 0 || first === undefined) continue;
	measure(makeText(texts, 1), script, first); // Warms the compiler up; the figures begin with the next.
	let smallest: number | undefined;
	console.table(
		(sizes.length > 0 ? sizes : [1, 5, 20, 50]).map((megabytes) => {
			const bytes = makeText(texts, megabytes);
			const seconds = measure(bytes, script, first);
			const perMegabyte = seconds / (bytes.length / 1e6);
			smallest ??= perMegabyte;
			return {
				script,
				megabytes: (bytes.length / 1e6).toFixed(1),
				seconds: seconds.toFixed(2),
				'megabytes a second': (1 / perMegabyte).toFixed(2),
				'time for a megabyte, ratio to the first': (perMegabyte / smallest).toFixed(2),
			};
		}),
	);
}

/** Texts one after another, each time with another number in their lines, so that no paragraph repeats another. */
function makeText(texts: readonly string[], megabytes: number): Uint8Array {
	const parts: string[] = [];
	let length = 0;
	for (let copy = 0; length < megabytes * 1e6; copy += 1) {
		for (const text of texts) {
			const part = text.replace(/。/gu, `。第${copy}次，`);
			parts.push(part, '\n\n');
			length += Buffer.byteLength(part);
		}
	}
	return Buffer.from(parts.join(''));
}

function measure(bytes: Uint8Array, script: Manifest['script'], { manifest }: StoredSource): number {
	const [entry] = manifest.documents;
	if (entry === undefined) return 0;
	const { lines: _, ...whole } = entry;
	const blank: Manifest = { ...manifest, script, documents: [whole], emendations: [], losses: [] };
	const [{ processor }] = measureWork(() => normaliseSource({ manifest: blank, bytes }));
	return processor;
}
