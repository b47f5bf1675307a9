import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/load/load-catalogue.ts';
import { iconSizes } from '../export/icon/draw-icon.ts';
import { assetUrl, documentsUrl, homeUrl, offlineUrl, searchUrl } from '../links/page-urls.ts';

/** `/manifest.webmanifest`: how the site is installed as an app (W3C, Web Application Manifest). */
export const GET: APIRoute = async () => {
	const { collection } = await loadCatalogue();
	const manifest = {
		id: homeUrl(),
		name: collection.title,
		short_name: collection.title,
		description: collection.description,
		lang: 'zh-Hans',
		start_url: homeUrl(),
		scope: homeUrl(),
		display: 'minimal-ui',
		background_color: '#fbf9f4',
		theme_color: '#fbf9f4',
		icons: [
			{ src: assetUrl('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
			...iconSizes.map((size) => ({
				src: assetUrl(`icons/${size}.png`),
				sizes: `${size}x${size}`,
				type: 'image/png',
				// The mark stands well inside the circle that a mask may cut out of it.
				purpose: size === 512 ? 'any maskable' : 'any',
			})),
		],
		shortcuts: [
			{ name: '检索', url: searchUrl() },
			{ name: '文献', url: documentsUrl() },
			{ name: '离线阅读', url: offlineUrl() },
		],
	};
	return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
