import type { APIRoute } from 'astro';
import { collectionBook } from '../catalogue/books/collection-book.ts';
import { loadCatalogue } from '../catalogue/load/load-catalogue.ts';
import { fileResponse } from '../export/data/file-response.ts';
import { epubType, writeEpub } from '../export/epub/write-epub.ts';

/** `/documents.epub`: the collection as a book. */
export const GET: APIRoute = async ({ site }) =>
	fileResponse(await writeEpub(collectionBook(await loadCatalogue(), site)), epubType);
