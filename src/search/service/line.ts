import type { Connect, Connection } from './connect.ts';
import type { FromService, ToService } from './protocol.ts';
import { watchSilence } from './silence-watch.ts';
import type { StartTimer } from './timer.ts';

/** Thrown where the service was lost: it may be had in another way. */
export class LostServiceError extends Error {}

/** A message that waits for replies. */
type Asking = ToService extends infer Message ? (Message extends { id: number } ? Omit<Message, 'id'> : never) : never;

/** Who waits for replies. */
export interface Asker {
	/** A reply came. */
	reply(message: FromService): void;
	/** No more replies will come. */
	lose(error: Error): void;
}

/** The line to the service, over the best way that works. */
export interface Line {
	/** Connects, unless that has been done. @throws Error where no way works. */
	connect(): Promise<void>;
	/**
	 * Sends a message and gives its id; replies come until it is forgotten.
	 * @throws LostServiceError where there is no connection.
	 */
	ask(message: Asking, asker: Asker): number;
	/** No more replies are waited for. */
	forget(id: number): void;
}

/**
 * Makes a line. A way that does not open, or over which the service was lost, is not tried again, unless it is the last.
 * @param ways the better ones first.
 * @param onLoss called when the service was lost, before those who wait for replies are told.
 */
export function createLine(ways: readonly Connect[], onLoss: () => void, start: StartTimer): Line {
	const askers = new Map<number, Asker>();
	let way = 0;
	let lastId = 0;
	let connecting: Promise<void> | undefined;
	let connection: Connection | undefined;

	const tell = (error: Error): void => {
		const waiting = [...askers.values()];
		askers.clear();
		watch.end();
		for (const asker of waiting) asker.lose(error);
	};

	const lose = (reason: string): void => {
		connection?.close();
		connection = undefined;
		connecting = undefined;
		way = Math.min(way + 1, ways.length - 1);
		onLoss();
		tell(new LostServiceError(reason));
	};

	const watch = watchSilence(
		{
			ask: () => connection?.send({ type: 'ping', id: 0 }),
			onDeath: () => lose('the service gave no sign of life'),
			onStandstill: () => tell(new Error('the service did not answer')),
		},
		start,
	);

	const receive = (message: FromService): void => {
		watch.heard(message.type !== 'alive');
		askers.get(message.id)?.reply(message);
	};

	const open = async (): Promise<void> => {
		for (;;) {
			const connect = ways[way];
			if (connect === undefined) throw new Error('found no way to the service, expected one');
			try {
				connection = await connect({ receive, lose });
				return;
			} catch (error) {
				if (way === ways.length - 1) throw error;
				way += 1;
			}
		}
	};

	return {
		connect: () => {
			connecting ??= open().catch((error: unknown) => {
				connecting = undefined;
				throw error;
			});
			return connecting;
		},
		ask: (message, asker) => {
			if (connection === undefined) throw new LostServiceError('there is no connection');
			lastId += 1;
			askers.set(lastId, asker);
			watch.begin();
			connection.send({ ...message, id: lastId });
			return lastId;
		},
		forget: (id) => {
			askers.delete(id);
			if (askers.size === 0) watch.end();
		},
	};
}
