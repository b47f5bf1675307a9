import { listenFrom } from '../../scripts/serve/listen-from.ts';
import { createSiteServer } from '../../scripts/serve/site-server.ts';

/** A site that is being served. */
export interface ServedSite {
	/** Address of its home page. */
	address: string;
	/** Stops serving. */
	close: () => Promise<void>;
}

/**
 * Serves a built site on a port of its own.
 *
 * @param folder the built site
 * @param base the path under which it is served, with a slash at both ends
 * @returns its address and a way to stop it
 */
export async function serveSite(folder: string, base = '/'): Promise<ServedSite> {
	const server = createSiteServer(folder, base);
	const port = await listenFrom(server, 0);
	return {
		address: `http://127.0.0.1:${port}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
