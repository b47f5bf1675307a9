import type { APIRoute, GetStaticPaths } from 'astro';
import { requireEntry } from '../../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../../catalogue/load/load-catalogue.ts';
import { loadCollation } from '../../../catalogue/load/load-collation.ts';
import { compactJsonResponse } from '../../../export/data/json-response.ts';
import type { DocumentCollation } from '../../../model/document-collation.ts';

export const getStaticPaths = (async () => {
	const { documents, sources } = await loadCatalogue();
	const collations = documents.map((document) => {
		return loadCollation(document, requireEntry(sources, document.source, 'source'));
	});
	return (await Promise.all(collations)).flatMap((collation) =>
		collation === null ? [] : [{ params: { id: collation.document }, props: { collation } }],
	);
}) satisfies GetStaticPaths;

/** `/data/collation/<document-id>.json`: every difference between a document and its source, by place in the document. */
export const GET: APIRoute<{ collation: DocumentCollation }> = ({ props }) => compactJsonResponse(props.collation);
