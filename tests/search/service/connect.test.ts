import { describe, expect, test } from 'vitest';
import { connectToWorker } from '../../../src/search/service/connect.ts';
import { FakeWorker, manualClock } from './ways.ts';

describe('a worker', () => {
	const connect = (clock = manualClock()) => {
		const worker = new FakeWorker();
		const lost: string[] = [];
		const received: unknown[] = [];
		const connection = connectToWorker(
			() => worker as unknown as Worker,
			clock.start,
		)({
			receive: (message) => received.push(message),
			lose: (reason) => lost.push(reason),
		});
		return { worker, clock, lost, received, connection };
	};

	test('is ready when it says so; then its messages are passed on', async () => {
		const { worker, clock, connection, received } = connect();
		worker.say('ready');
		(await connection).send({ type: 'ping', id: 3 });
		worker.say({ type: 'alive', id: 3 });
		expect(worker.heard).toEqual([{ type: 'ping', id: 3 }]);
		expect(received).toEqual([{ type: 'alive', id: 3 }]);
		expect(clock.isRunning()).toBe(false);
	});

	test.each(['error', 'messageerror'])('that fails later, told by its %s event, is lost and ended', async (event) => {
		const { worker, connection, lost, received } = connect();
		worker.say('ready');
		await connection;
		worker.dispatchEvent(new Event(event));
		expect(lost).toHaveLength(1);
		expect(worker.isEnded).toBe(true);
		worker.say({ type: 'alive', id: 1 });
		expect(received).toEqual([]);
	});

	test('that cannot be loaded, or does not start in time, is refused', async () => {
		const broken = connect();
		broken.worker.dispatchEvent(new Event('error'));
		await expect(broken.connection).rejects.toThrow('the worker failed');
		const idle = connect();
		idle.clock.pass();
		await expect(idle.connection).rejects.toThrow('did not start');
		expect([broken.lost, idle.lost, idle.worker.isEnded]).toEqual([[], [], true]);
	});
});
