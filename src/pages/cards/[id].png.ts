import type { APIRoute, GetStaticPaths } from 'astro';
import { canDrawCards, documentCard } from '../../catalogue/head/card-image.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { requireEntry } from '../../catalogue/require-entry.ts';
import { cardSvg } from '../../export/card/card-svg.ts';
import { drawCard } from '../../export/card/draw-card.ts';

export const getStaticPaths = (async () => {
	const { documents } = await loadCatalogue();
	return (await canDrawCards()) ? documents.map(({ id }) => ({ params: { id } })) : [];
}) satisfies GetStaticPaths;

/** `/cards/<id>.png`: the picture of a document that other sites show beside a link to it. */
export const GET: APIRoute = async ({ params }) => {
	const catalogue = await loadCatalogue();
	const document = requireEntry(catalogue.documentById, params['id'] ?? '', 'document');
	const png = await drawCard(cardSvg(documentCard(catalogue, document)));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
