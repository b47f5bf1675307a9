import { describe, expect, test } from 'vitest';
import { type FetchedIndex, fetchIndex, OutdatedPageError } from '../../../src/search/service/fetch-index.ts';

describe('fetching the index', () => {
	const address = {
		folder: 'https://host/base/search/old/',
		current: 'https://host/base/search/current.json',
		format: 1,
	};
	const host = (files: Record<string, string>) => async (file: string) =>
		file in files ? new Response(files[file]) : new Response('', { status: 404 });
	const textOf = async (promise: Promise<FetchedIndex>) => new TextDecoder().decode((await promise).bytes);

	test('takes the page’s own index', async () => {
		expect(await textOf(fetchIndex(address, host({ 'https://host/base/search/old/core.bin': 'own' })))).toBe('own');
	});

	test('takes the newest one where its own is gone', async () => {
		const files = {
			[address.current]: '{"folder":"new","format":1}',
			'https://host/base/search/new/core.bin': 'new',
		};
		expect(await textOf(fetchIndex(address, host(files)))).toBe('new');
	});

	test('says that the page is outdated where the newest one has another format', async () => {
		const files = { [address.current]: '{"folder":"new","format":2}' };
		await expect(fetchIndex(address, host(files))).rejects.toBeInstanceOf(OutdatedPageError);
	});

	test.each(['{"folder":"new"', '{"folder":7,"format":1}', '[]', 'null'])(
		'fails where it is said by %s',
		async (said) => {
			await expect(fetchIndex(address, host({ [address.current]: said }))).rejects.toThrow();
		},
	);

	test('fails where there is nothing', async () => {
		await expect(fetchIndex(address, host({}))).rejects.toThrow('404');
	});
});
