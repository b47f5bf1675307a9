import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublishedIndex } from '../../components/search/published-index.ts';
import { announceIndex, currentIndexName } from '../../search/publish-index.ts';

/** The search index under its own name, and the file that says which is the newest. */
export const getStaticPaths = (async () => {
	const { name } = await loadPublishedIndex();
	return [{ params: { file: name } }, { params: { file: currentIndexName } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const index = await loadPublishedIndex();
	if (params['file'] === currentIndexName) return Response.json(announceIndex(index));
	return new Response(index.bytes, { headers: { 'content-type': 'application/octet-stream' } });
};
