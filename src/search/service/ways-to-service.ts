import { trustedScript } from '../../links/trusted-script.ts';
import { type Connect, connectToWorker } from './connect.ts';
import workerAddress from './search.worker.ts?worker&url';

/** Runs the same service in the page. */
const connectInPage: Connect = async ({ receive }) => {
	const { createService } = await import('./service.ts');
	return { send: createService(receive), close: () => undefined };
};

/** The ways to the service, the better one first. */
export const waysToService: readonly Connect[] = [
	connectToWorker(() => new Worker(trustedScript(workerAddress), { type: 'module' })),
	connectInPage,
];
