import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../catalogue/load/load-catalogue.ts';
import { readSourceBytes } from '../../../catalogue/load/source-text.ts';
import { sourceFilePath } from '../../../catalogue/pages/source-page.ts';
import type { Manifest } from '../../../model/manifest.ts';

export const getStaticPaths = (async () => {
	const { sources } = await loadCatalogue();
	return [...sources.values()].map((source) => ({
		params: { file: sourceFilePath(source).replace(/^sources\//, '') },
		props: { source },
	}));
}) satisfies GetStaticPaths;

/** `/data/sources/<source-id>/<file>`: a source's bytes, exactly as they were found. */
export const GET: APIRoute<{ source: Manifest }> = async ({ props }) =>
	new Response(new Uint8Array(await readSourceBytes(props.source)), {
		headers: { 'content-type': 'application/octet-stream' },
	});
