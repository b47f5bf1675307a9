import type { Book } from '../../export/epub/book.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { requireEntry } from '../require-entry.ts';

/** What a book says of the documents in it, as far as it is known: each thing once, in the order of the documents. */
export function bookFacts(
	catalogue: Catalogue,
	documents: readonly CataloguedDocument[],
): Pick<Book, 'publisher' | 'creators' | 'sources' | 'modified'> {
	const creators = documents.flatMap(({ authors, issuers }): Book['creators'] =>
		authors.length > 0
			? authors.map(({ name }) => ({ name, role: 'aut' }))
			: issuers.map((name) => ({ name, role: 'isb' })),
	);
	return {
		publisher: catalogue.collection.title,
		creators: [...new Map(creators.map((creator) => [creator.name, creator])).values()],
		sources: [...new Set(documents.map((document) => sourceName(catalogue, document)))],
		modified: documents.map((document) => lastDay(catalogue, document)).reduce(later, '1970'),
	};
}

/** What its source is called: the address of the original where it is known. */
function sourceName({ sources }: Catalogue, { source }: CataloguedDocument): string {
	const { title, provenance } = requireEntry(sources, source, 'source');
	return provenance.url ?? title;
}

/**
 * The last day that the collection knows of a document: its own date, or that on which its text was obtained. No clock is asked,
 * so that the same content gives the same book.
 */
function lastDay({ sources }: Catalogue, { source, date }: CataloguedDocument): string {
	return later(date.value, requireEntry(sources, source, 'source').provenance.retrieved ?? '');
}

/** The later of two dates; of a year and a day in it, the day. */
function later(left: string, right: string): string {
	return left > right ? left : right;
}
