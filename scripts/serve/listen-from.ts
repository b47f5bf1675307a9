import type { Server } from 'node:http';

/** How many ports are tried before giving up. */
const attempts = 50;

/**
 * Lets a server listen on the first free port.
 *
 * @param server not yet listening
 * @param first the port to try first; 0 leaves the choice to the system
 * @param host the address to listen on
 * @returns the port
 * @throws the system's error when none of the ports tried is free, or when listening fails for another reason
 */
export async function listenFrom(server: Server, first: number, host = '127.0.0.1'): Promise<number> {
	for (let port = first; ; port += 1) {
		try {
			return await listen(server, port, host);
		} catch (error) {
			const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!busy || port >= first + attempts) throw error;
		}
	}
}

/** Listens on one port; rejects when it is taken. */
function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}
