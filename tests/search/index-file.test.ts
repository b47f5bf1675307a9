import { expect, test } from 'vitest';
import { readIndex, writeIndex } from '../../src/search/index-file.ts';
import { publishIndex } from '../../src/search/publish-index.ts';
import { unpackIndex } from '../../src/search/unpack-index.ts';
import { inventCollection, inventDocument } from './collection.ts';

const invented = {
	id: 'doc',
	title: '題名',
	blocks: ['第一段\n第二行|"', '# 總體要求', '**段首。**其余', '## 目标', '文'],
};

test('an index is read as it was written', () => {
	const collection = inventCollection(invented, { id: 'empty', blocks: [] });
	expect(readIndex(writeIndex(collection))).toEqual(collection);
});

test('an index of another format is refused', () => {
	const text = writeIndex(inventCollection(invented)).replace('"format":1', '"format":2');
	expect(() => readIndex(text)).toThrow('found index format 2, expected 1');
});

test('the published file is the compressed index, named by its contents', async () => {
	const cities = [{ id: 'jiacheng', label: '甲城' }];
	const one = publishIndex([inventDocument(invented)], cities);
	const other = publishIndex([inventDocument({ ...invented, title: '他题' })], cities);
	expect(one.name).toMatch(/^index-[0-9a-f]{16}\.bin$/u);
	expect(one.name).not.toBe(other.name);
	expect(publishIndex([inventDocument(invented)], cities)).toEqual(one);
	const unpacked = await unpackIndex(one.bytes.buffer);
	expect(unpacked.documents).toEqual(inventCollection(invented).documents);
});

test('an index that was decompressed on the way is read too', async () => {
	const collection = inventCollection(invented);
	expect(await unpackIndex(new TextEncoder().encode(writeIndex(collection)).buffer)).toEqual(collection);
});
