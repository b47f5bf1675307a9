import type { Connect, Listener } from '../../../src/search/service/connect.ts';
import type { ToService } from '../../../src/search/service/protocol.ts';
import { createService } from '../../../src/search/service/service.ts';
import type { StartTimer } from '../../../src/search/service/timer.ts';

/** A way to a service that opens the index, if it is to, and then says nothing; what is said to it is kept. */
export function silentWay(opens = true) {
	const said: ToService['type'][] = [];
	let ear: Listener | undefined;
	let isClosed = false;
	const way: Connect = async (listener) => {
		ear = listener;
		return {
			close: () => {
				isClosed = true;
			},
			send: ({ type, id }) => {
				said.push(type);
				if (type === 'open' && opens) listener.receive({ type: 'opened', id });
			},
		};
	};
	return {
		way,
		said: () => [...said],
		closed: () => isClosed,
		listener: () => {
			if (ear === undefined) throw new Error('found no connection');
			return ear;
		},
	};
}

/** A way to a service in the same thread; what is said to it is kept. */
export function workingWay() {
	const said: ToService['type'][] = [];
	const way: Connect = async ({ receive }) => {
		const service = createService(receive);
		return {
			close: () => undefined,
			send: (message) => {
				said.push(message.type);
				service(message);
			},
		};
	};
	return { way, said: () => [...said] };
}

/** A clock that stands still until it is told that the time of the timer has passed; one timer runs at a time. */
export function manualClock() {
	let running: (() => void) | undefined;
	const start: StartTimer = (callBack) => {
		const own = callBack;
		running = own;
		return () => {
			if (running === own) running = undefined;
		};
	};
	return {
		start,
		isRunning: () => running !== undefined,
		pass: () => {
			const due = running;
			running = undefined;
			due?.();
		},
	};
}

/** A worker as the page sees it. */
export class FakeWorker extends EventTarget {
	/** What was said to it. */
	readonly heard: unknown[] = [];
	/** Whether it was ended. */
	isEnded = false;

	postMessage(message: unknown): void {
		this.heard.push(message);
	}

	terminate(): void {
		this.isEnded = true;
	}

	/** Says something to the page. */
	say(data: unknown): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}
