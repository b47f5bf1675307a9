/** What we use of compression: Express's types, which its own ask for, are no use here. */
declare module 'compression' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	/** Makes a handler that compresses the response of what it calls next, as the client accepts. */
	export default function compression(options: {
		/** Whether to compress a response; called when its headers are known. */
		filter: (request: IncomingMessage, response: ServerResponse) => boolean;
	}): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
