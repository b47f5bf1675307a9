import type { FromService, ToService } from './protocol.ts';

/** The way to the service: sends a message. */
export type Send = (message: ToService) => void;

/** Opens the way to the service; `receive` is called with every message that comes back. */
export type Connect = (receive: (message: FromService) => void) => Promise<Send>;

/** Connects to a worker, or, where the browser or a policy allows none, runs the same service in the page. */
export const connectToService: Connect = async (receive) => {
	try {
		return await connectToWorker(receive);
	} catch {
		const { createService } = await import('./service.ts');
		return createService(receive);
	}
};

const connectToWorker: Connect = (receive) =>
	new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
		const send: Send = (message) => worker.postMessage(message, message.type === 'open' ? [message.bytes] : []);
		worker.addEventListener('message', (event: MessageEvent<FromService | 'ready'>) => {
			if (event.data === 'ready') resolve(send);
			else receive(event.data);
		});
		// A worker whose script cannot be loaded says so only by this event.
		worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker did not start')));
	});
