import type { Socket } from 'node:net';
import { listenFrom } from '../../../scripts/serve/listen-from.ts';
import { createSiteServer } from '../../../scripts/serve/site-server.ts';

/** A folder on a local port, with a count of what it sent. */
export interface CountingServer {
	/** Address of the folder, with its final slash. */
	url: string;
	/** Bytes sent since the server started: bodies as compressed, and headers. */
	sent(): number;
	/** Stops serving. */
	close(): void;
}

/** Serves a folder as static hosts do, text compressed with gzip. */
export async function serveCounted(folder: string): Promise<CountingServer> {
	const server = createSiteServer(folder, '/');
	const open = new Set<Socket>();
	let closed = 0;
	server.on('connection', (socket) => {
		open.add(socket);
		socket.on('close', () => {
			open.delete(socket);
			closed += socket.bytesWritten;
		});
	});
	const port = await listenFrom(server, 0);
	return {
		url: `http://127.0.0.1:${port}/`,
		sent: () => [...open].reduce((sum, socket) => sum + socket.bytesWritten, closed),
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
