import type { ToService } from './protocol.ts';
import { createService } from './service.ts';

const service = createService((message) => postMessage(message));

addEventListener('message', (event: MessageEvent<ToService>) => service(event.data));
// Until now the page could not know whether the script would run at all.
postMessage('ready');
