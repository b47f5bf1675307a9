import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublishedIndex } from '../../components/search/published-index.ts';

/** The search index under its own name. */
export const getStaticPaths = (async () => {
	const { name } = await loadPublishedIndex();
	return [{ params: { index: name.replace(/\.bin$/, '') } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
	const { bytes } = await loadPublishedIndex();
	return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
};
