import type { CataloguedDocument } from '../documents/catalogued-document.ts';

/** Sizes of a collection. */
export interface CollectionCounts {
	/** Number of documents. */
	documents: number;
	/** Number of sources. */
	sources: number;
	/** Number of cities that have documents. */
	cities: number;
	/** Number of years that have documents. */
	years: number;
	/** Number of sections. */
	sections: number;
	/** Number of paragraphs. */
	paragraphs: number;
	/** Length of all documents in characters. */
	characters: number;
}

/** Measures a collection of documents out of so many sources. */
export function countCollection(documents: readonly CataloguedDocument[], sources: number): CollectionCounts {
	const sum = (measure: (document: CataloguedDocument) => number) =>
		documents.reduce((total, document) => total + measure(document), 0);
	return {
		documents: documents.length,
		sources,
		cities: new Set(documents.map(({ city }) => city)).size,
		years: new Set(documents.map(({ year }) => year)).size,
		sections: sum(({ outline }) => outline.length),
		paragraphs: sum(({ paragraphs }) => paragraphs.length),
		characters: sum(({ characters }) => characters),
	};
}
