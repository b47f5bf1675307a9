import { check, LinkState } from 'linkinator';
import { serveSite } from './serve-site.ts';

/**
 * Follows every link of a built site, fragments included; links to other sites are not followed.
 *
 * @param folder the built site
 * @param base the path under which it is served, with a slash at both ends
 * @param origin the origin under which the site believes to stand; links to it are followed at our server
 * @returns how many links were followed, and each broken one as `page → link`
 */
export async function checkLinks(
	folder: string,
	base = '/',
	origin?: string,
): Promise<{ followed: number; broken: string[] }> {
	const site = await serveSite(folder, base);
	try {
		const { links } = await check({
			path: site.address,
			recurse: true,
			checkFragments: true,
			concurrency: 20,
			...(origin === undefined
				? {}
				: {
						urlRewriteExpressions: [{ pattern: new RegExp(`^${origin}`), replacement: new URL(site.address).origin }],
					}),
			linksToSkip: async (link) => !link.startsWith(site.address),
		});
		const strip = (url: string | undefined) => decodeURI((url ?? '').replace(site.address, base));
		return {
			followed: links.filter(({ state }) => state === LinkState.OK).length,
			broken: links
				.filter(({ state }) => state === LinkState.BROKEN)
				.map(({ parent, url, status }) => `${strip(parent)} → ${strip(url)} (${status ?? 'no answer'})`),
		};
	} finally {
		await site.close();
	}
}
