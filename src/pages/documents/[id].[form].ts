import type { APIRoute, GetStaticPaths } from 'astro';
import { documentEdition } from '../../catalogue/feeds/document-edition.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { requireEntry } from '../../catalogue/require-entry.ts';
import { textResponse } from '../../export/data/text-response.ts';
import type { Edition } from '../../export/edition/edition.ts';
import { editionMarkdown } from '../../export/edition/edition-markdown.ts';
import { editionText } from '../../export/edition/edition-text.ts';

/** The forms in which a document is handed on, by the ending of their names. */
const forms: Record<string, { write: (edition: Edition) => string; type: string }> = {
	md: { write: editionMarkdown, type: 'text/markdown' },
	txt: { write: editionText, type: 'text/plain' },
};

export const getStaticPaths = (async () => {
	const { documents } = await loadCatalogue();
	return documents.flatMap(({ id }) => Object.entries(forms).map(([form, props]) => ({ params: { id, form }, props })));
}) satisfies GetStaticPaths;

/** `/documents/<id>.md` and `/documents/<id>.txt`: a document as Markdown and as plain text. */
export const GET: APIRoute<(typeof forms)[string]> = async ({ params, props, site }) => {
	const catalogue = await loadCatalogue();
	const document = requireEntry(catalogue.documentById, params['id'] ?? '', 'document');
	return textResponse(props.write(documentEdition(catalogue, document, site)), props.type);
};
