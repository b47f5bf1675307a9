import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, iconSizes } from '../../export/icon/draw-icon.ts';

export const getStaticPaths = (() =>
	iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }))) satisfies GetStaticPaths;

/** `/icons/<size>.png`: the site's mark as home screens show it. */
export const GET: APIRoute<{ size: number }> = async ({ props }) =>
	new Response(await drawIcon(props.size), { headers: { 'content-type': 'image/png' } });
