import type { FromService, ToService } from './protocol.ts';
import { type StartTimer, startTimer } from './timer.ts';

/** What is told to the one who connects. */
export interface Listener {
	/** A message came. */
	receive(message: FromService): void;
	/** The service is lost: nothing will come any more. */
	lose(reason: string): void;
}

/** The way to a service. */
export interface Connection {
	/** Sends a message. */
	send(message: ToService): void;
	/** Ends the service; nothing is told any more. */
	close(): void;
}

/** Opens a way to a service. */
export type Connect = (listener: Listener) => Promise<Connection>;

/** So long a worker may take to load and start. */
const startLimit = 15_000;

/** Starts the service in a worker; fails where the browser or a policy allows none, or it does not start in time. */
export function connectToWorker(makeWorker: () => Worker, start: StartTimer = startTimer): Connect {
	return ({ receive, lose }) =>
		new Promise((resolve, reject) => {
			const worker = makeWorker();
			const ear = new AbortController();
			const close = (): void => {
				ear.abort();
				worker.terminate();
			};
			let isReady = false;
			const fail = (reason: string): void => {
				close();
				if (isReady) lose(reason);
				else reject(new Error(reason));
			};
			const cancel = start(() => fail('the worker did not start'), startLimit);
			const send = (message: ToService) => worker.postMessage(message, message.type === 'open' ? [message.bytes] : []);
			const listen = <Kind extends keyof WorkerEventMap>(kind: Kind, hear: (event: WorkerEventMap[Kind]) => void) =>
				worker.addEventListener(kind, hear, { signal: ear.signal });
			listen('message', ({ data }: MessageEvent<FromService | 'ready'>) => {
				if (data !== 'ready') return receive(data);
				cancel();
				isReady = true;
				resolve({ send, close });
			});
			// A worker whose script cannot be loaded, or that fails later, says so only by these events.
			listen('error', (event) => fail(event.message || 'the worker failed'));
			listen('messageerror', () => fail('a message of the worker could not be read'));
		});
}
