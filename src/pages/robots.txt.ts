import type { APIRoute } from 'astro';
import { assetUrl } from '../links/page-urls.ts';

/** `/robots.txt`: everything may be read; the sitemap is named where the site knows its origin. */
export const GET: APIRoute = ({ site }) => {
	const sitemap = site === undefined ? '' : `Sitemap: ${new URL(assetUrl('sitemap-index.xml'), site).href}\n`;
	return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
