import { hasShape, isCount, isListOf, isText, type Shape } from '../../text/json-shape.ts';
import type { DocumentFacts } from '../records/records.ts';
import type { Layout } from './layout.ts';

/** The documents of a large collection by place, so that a narrowed search need not fetch what the filters leave out. */
export interface FactsFile {
	/** Facts of each document, in the order of the granules. */
	documents: DocumentFacts[];
	/** For each document the granules in which its titles and headings begin and end, counted with all granules. */
	heads: [first: number, last: number][];
	/** The same for its whole text. */
	texts: [first: number, last: number][];
}

const isPlaces: Shape<[number, number][]> = (value): value is [number, number][] =>
	isListOf(isListOf(isCount))(value) && value.every(({ length }) => length === 2);

/** Whether a value has the shape of such a file: as many places as documents. */
export const isFactsFile: Shape<FactsFile> = (value): value is FactsFile =>
	hasShape<FactsFile>({
		documents: isListOf(
			hasShape<DocumentFacts>({ year: isCount, city: isText, kind: isText, themes: isListOf(isText) }),
		),
		heads: isPlaces,
		texts: isPlaces,
	})(value) && [value.heads, value.texts].every(({ length }) => length === value.documents.length);

/** The places of documents in a layout. */
export function collectFacts({ heads, texts }: Layout): FactsFile {
	const places = (granules: Layout['heads'], from: number) => {
		const byDocument = new Map<string, [number, number]>();
		granules.forEach((granule, number) => {
			for (const { document } of granule) {
				const place = byDocument.get(document.id);
				if (place === undefined) byDocument.set(document.id, [from + number, from + number]);
				else place[1] = from + number;
			}
		});
		return [...byDocument.values()];
	};
	const documents = new Map(texts.flat().map(({ document }) => [document.id, document]));
	return {
		documents: [...documents.values()].map(({ year, city, kind, themes }) => ({ year, city, kind, themes })),
		heads: places(heads, 0),
		texts: places(texts, heads.length),
	};
}

/** The granules of the documents that pass; those of titles and headings first. */
export function granulesOf(
	{ documents, heads, texts }: FactsFile,
	passes: (facts: DocumentFacts) => boolean,
): Set<number> {
	const granules = new Set<number>();
	documents.forEach((facts, index) => {
		if (!passes(facts)) return;
		for (const place of [heads[index], texts[index]]) {
			if (place === undefined) continue;
			for (let number = place[0]; number <= place[1]; number += 1) granules.add(number);
		}
	});
	return granules;
}
