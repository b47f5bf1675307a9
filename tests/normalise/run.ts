import { type NormalisedSource, normaliseSource } from '../../src/normalise/normalise-source.ts';
import { exampleManifest, type PartialManifest } from './example-manifest.ts';

/** A text put through the whole normaliser. */
export function normaliseText(text: string, own: PartialManifest = {}): NormalisedSource {
	return normaliseSource({ manifest: exampleManifest(own), bytes: new TextEncoder().encode(text) });
}

/** The paragraphs that a text becomes; its title is given, so that none is looked for in it. */
export function paragraphsOf(text: string, own: PartialManifest = {}): string[] {
	const title = { value: '示例', basis: 'inferred', evidence: [{ line: 1, quote: '示例' }] };
	const { documents } = normaliseText(text, { documents: [{ title }], ...own });
	return documents.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text));
}

/** The rules that took something out of a text, without the layout, each with the words. */
export function removalsOf(text: string): string[] {
	const { apparatus } = normaliseText(text);
	return apparatus.removed
		.filter(({ rule }) => rule !== 'layout')
		.map(({ rule, src }) => `${rule}: ${text.slice(...src)}`);
}
