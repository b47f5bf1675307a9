import type { APIRoute, GetStaticPaths } from 'astro';
import { requireEntry } from '../../catalogue/catalogue.ts';
import { documentEdition } from '../../catalogue/document-edition.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { editionMarkdown } from '../../export/edition-markdown.ts';
import { textResponse } from '../../export/text-response.ts';

export const getStaticPaths = (async () => {
	const { documents } = await loadCatalogue();
	return documents.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** `/documents/<id>.md`: a document as Markdown. */
export const GET: APIRoute = async ({ params, site }) => {
	const catalogue = await loadCatalogue();
	const document = requireEntry(catalogue.documentById, params['id'] ?? '', 'document');
	return textResponse(editionMarkdown(documentEdition(catalogue, document, site)), 'text/markdown');
};
