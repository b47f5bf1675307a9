import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue, loadSource } from '../../../catalogue/load/load-catalogue.ts';
import { sourceFilePath } from '../../../catalogue/pages/source-page.ts';

export const getStaticPaths = (async () => {
	const { sources } = await loadCatalogue();
	return [...sources.values()].map((source) => ({
		params: { file: sourceFilePath(source).replace(/^sources\//, '') },
		props: { id: source.id },
	}));
}) satisfies GetStaticPaths;

/** `/data/sources/<source-id>/<file>`: a source's bytes, exactly as they were found. */
export const GET: APIRoute<{ id: string }> = async ({ props }) =>
	new Response(new Uint8Array((await loadSource(props.id)).bytes), {
		headers: { 'content-type': 'application/octet-stream' },
	});
