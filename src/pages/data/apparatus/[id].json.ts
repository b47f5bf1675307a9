import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../export/data/json-response.ts';
import type { Apparatus } from '../../../model/apparatus.ts';

export const getStaticPaths = (async () => {
	const entries = await getCollection('apparatus');
	return entries.map(({ id, data }) => ({ params: { id }, props: { apparatus: data } }));
}) satisfies GetStaticPaths;

/** `/data/apparatus/<source-id>.json`: every difference between a source and its documents. */
export const GET: APIRoute<{ apparatus: Apparatus }> = ({ props }) => jsonResponse(props.apparatus);
