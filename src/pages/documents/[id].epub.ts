import type { APIRoute, GetStaticPaths } from 'astro';
import { documentBook } from '../../catalogue/books/document-book.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { requireEntry } from '../../catalogue/require-entry.ts';
import { fileResponse } from '../../export/data/file-response.ts';
import { epubType, writeEpub } from '../../export/epub/write-epub.ts';

export const getStaticPaths = (async () => {
	const { documents } = await loadCatalogue();
	return documents.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** `/documents/<id>.epub`: a document as a book. */
export const GET: APIRoute = async ({ params, site }) => {
	const catalogue = await loadCatalogue();
	const document = requireEntry(catalogue.documentById, params['id'] ?? '', 'document');
	return fileResponse(await writeEpub(documentBook(catalogue, document, site)), epubType);
};
