import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublishedIndex } from '../../../components/search/published-index.ts';

/** The files of the search index, in a folder whose name changes with them. */
export const getStaticPaths = (async () => {
	const { folder, files } = await loadPublishedIndex();
	return files.map(({ name, bytes }) => ({ params: { folder, file: name.replace(/\.bin$/, '') }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
	new Response(props.bytes, { headers: { 'content-type': 'application/octet-stream' } });
