import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock, writeBlock } from '../../../src/search/index/block-file.ts';
import { indexFormat, readCore, writeCore } from '../../../src/search/index/core-file.ts';
import { layOut, toBlocks } from '../../../src/search/index/layout.ts';
import { PostingSorter } from '../../../src/search/index/posting-sorter.ts';
import { announceIndex, publishIndex } from '../../../src/search/index/publish.ts';
import { readPostings } from '../../../src/search/index/read-postings.ts';
import { cutIntoShards, shareOutGaps } from '../../../src/search/index/shard-file.ts';
import { createTextCode, frequentCharacters } from '../../../src/search/index/text-code.ts';
import { unpack } from '../../../src/search/index/unpack.ts';
import { createGapsReader, createPostingsReader } from '../../../src/search/library/postings-reader.ts';
import type { RecordedDocument } from '../../../src/search/records/records.ts';
import { inventedLabels, inventRecords } from '../collection.ts';

const long = '说明文字，'.repeat(90);
const documents = inventRecords(
	{
		id: 'doc',
		title: '題名',
		blocks: ['第一段\n第二行|"', '# 總體要求', '**段首。**其余', long, '## 目标', '𠮷文', '# 第三条', long, long, long],
		variants: new Map([['s1-p1', [{ start: 3, end: 4, words: '其它', witness: 'source' }]]]),
	},
	{ id: 'empty', title: '只有题名', blocks: [], themes: ['theme', 'other'] },
);

const asParts = (all: readonly RecordedDocument[]) =>
	all.map(({ records, ...document }) => ({ document, above: [], records }));

test('any text is decoded as it was encoded', () => {
	const { encode, decode } = createTextCode(frequentCharacters(['的的的发展abc，。\n', '𠮷']));
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
			const text = `${one}的发展${other}\ud800`;
			expect(decode(encode(text))).toBe(text);
		}),
		{ numRuns: 50 },
	);
});

describe('a block', () => {
	const code = createTextCode('的发展');

	test('is read as it was written, whole documents and parts', () => {
		const layout = layOut(documents);
		for (const parts of [asParts(documents), ...toBlocks(layout.heads), ...toBlocks(layout.texts)]) {
			expect(readBlock(writeBlock(parts, code), code)).toEqual(parts);
		}
	});

	test('keeps locators that no rule could guess', () => {
		const record = { kind: 'text' as const, level: 0, lead: 0, text: '文', variants: [] };
		const heading = { ...record, kind: 'heading' as const };
		const [part] = asParts(documents);
		if (part === undefined) throw new Error('found no part');
		const records = [
			{ ...heading, locator: 'c1', level: 1 },
			{ ...heading, locator: 's1', level: 2 },
			{ ...record, locator: 's1-p1' },
			{ ...heading, locator: 'c2', level: 1 },
			{ ...heading, locator: 's2', level: 2 },
			{ ...heading, locator: 's2_1', level: 2 },
			{ ...record, locator: 's2_1-p4' },
			{ ...heading, locator: 's9', level: 8 },
			{ ...record, locator: 's9-p1' },
		];
		const parts = [{ ...part, records }];
		expect(readBlock(writeBlock(parts, code), code)).toEqual(parts);
	});

	test('that ends too early is refused', () => {
		const bytes = writeBlock(asParts(documents), code);
		expect(() => readBlock(bytes.subarray(0, 9), code)).toThrow('found 9 bytes');
	});
});

describe('a layout', () => {
	const { heads, texts } = layOut(documents);

	test('holds every record once, in order', () => {
		const records = texts.flat().flatMap((part) => part.records);
		expect(records).toEqual(documents.flatMap((document) => document.records));
		expect(texts.length).toBeGreaterThan(2);
	});

	test('has titles and headings apart, but no bare article numbers', () => {
		const words = heads.flat().flatMap((part) => part.records.map(({ text }) => text));
		expect(words).toEqual(['題名', '總體要求', '目标', '只有题名']);
		expect(heads.length % 4).toBe(0);
	});

	test('knows the headings above each part', () => {
		const last = texts.flat().findLast((part) => part.document.id === 'doc');
		expect(last?.above.map(({ locator }) => locator)).toEqual(['s2']);
	});
});

describe('postings', () => {
	const pairs = Array.from('甲乙丙丁', (a) => Array.from('甲乙丙丁\uffff', (b) => a + b)).flat();
	const entries = (keys: fc.Arbitrary<number>) =>
		fc.array(fc.tuple(keys, fc.nat(300)), { minLength: 1, maxLength: 150 });
	const sorterOf = (posted: readonly [number, number][]) => {
		const sorter = new PostingSorter(16);
		for (const [key, granule] of posted) sorter.post(key, granule);
		return sorter;
	};
	const listsOf = (posted: readonly [number, number][], isWanted: (key: number) => boolean) =>
		[...new Set(posted.flatMap(([key, granule]) => (isWanted(key) ? [granule] : [])))].sort((a, b) => a - b);

	test('are sorted, each once, however they were collected', () => {
		fc.assert(
			fc.property(entries(fc.nat(2 ** 32 - 1)), (posted) => {
				const sorted = Array.from(sorterOf(posted), ([key, granules]) => [key, [...granules]]);
				const keys = [...new Set(posted.map(([key]) => key))].sort((a, b) => a - b);
				expect(sorted).toEqual(keys.map((key) => [key, listsOf(posted, (other) => other === key)]));
			}),
		);
		expect(() => sorterOf([[1, 2 ** 20]])).toThrow('found granule 1048576');
	});

	test('of grams are read as they were written, whatever the size of the files', () => {
		const grams = fc.constantFrom(...pairs.map((pair) => pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1)));
		return fc.assert(
			fc.asyncProperty(entries(grams), fc.integer({ min: 1, max: 200 }), async (posted, size) => {
				const shards = cutIntoShards(sorterOf(posted), size);
				for (const { bytes, first } of shards) expect([...readPostings(bytes, first).keys()][0]).toBe(first);
				const read = createPostingsReader(
					shards.map(({ first }) => first),
					async (name) => shards[Number(/\d+/u.exec(name)?.[0])]?.bytes ?? new Uint8Array(),
				);
				for (const [gram] of posted) expect(await read([gram])).toEqual([listsOf(posted, (key) => key === gram)]);
				for (const character of '甲乙丙丁戊') {
					const unit = character.charCodeAt(0);
					expect(await read([unit * 0x10000])).toEqual([listsOf(posted, (key) => Math.floor(key / 0x10000) === unit)]);
				}
			}),
		);
	});

	test('of gaps are read as they were written, whatever the number of files', () => {
		return fc.assert(
			fc.asyncProperty(entries(fc.nat(2 ** 20 - 1)), fc.integer({ min: 1, max: 9 }), async (posted, count) => {
				const files = shareOutGaps(sorterOf(posted), count);
				const read = createGapsReader(
					files.length,
					async (name) => files[Number(/\d+/u.exec(name)?.[0])] ?? new Uint8Array(),
				);
				for (const [gap] of posted) expect(await read([gap])).toEqual([listsOf(posted, (key) => key === gap)]);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('an index', () => {
	const published = publishIndex(documents, inventedLabels);

	test('of a small collection is one file that holds every text, and one for the sounds', async () => {
		expect(published.files.map(({ name }) => name)).toEqual(['core.bin', 'sounds.bin']);
		const core = readCore(await unpack(published.files[0]?.bytes.buffer ?? new ArrayBuffer()));
		expect(readBlock(core.whole ?? new Uint8Array(), createTextCode(core.frequent))).toEqual(asParts(documents));
	});

	test('of a large collection is many', () => {
		const { files } = publishIndex(documents, inventedLabels, { largestWhole: 0 });
		const names = files.map(({ name }) => name.replace(/-.*\./u, '-n.'));
		expect(new Set(names)).toEqual(
			new Set(['core.bin', 'facts.bin', 'keys-n.bin', 'gaps-n.bin', 'texts-n.bin', 'sounds.bin', 'pairs-n.bin']),
		);
	});

	test('stands in a folder named by its contents', () => {
		expect(published.folder).toMatch(/^[0-9a-f]{16}$/u);
		expect(publishIndex(documents, inventedLabels)).toEqual(published);
		expect(publishIndex(documents.slice(1), inventedLabels).folder).not.toBe(published.folder);
		expect(announceIndex(published)).toEqual({ folder: published.folder, format: indexFormat });
	});

	test('that was decompressed on the way is read too', async () => {
		const bytes = await unpack(published.files[0]?.bytes.buffer ?? new ArrayBuffer());
		expect(await unpack(bytes.slice().buffer)).toEqual(bytes);
	});

	test('with a document whose city has no name is refused', () => {
		const nameless = inventRecords({ id: 'doc', city: 'bingcheng', blocks: [] });
		expect(() => publishIndex(nameless, inventedLabels)).toThrow('document doc, city: found bingcheng');
	});

	test('whose core is broken is refused', () => {
		const core = Buffer.from(writeCore(readCoreOf())).toString('latin1');
		const broken = (from: string, to: string) => Uint8Array.from(core.replace(from, to), (byte) => byte.charCodeAt(0));
		expect(() => readCore(broken('"heads":0', '"heads":"'))).toThrow();
		expect(() => readCore(broken('"heads"', '"haeds"'))).toThrow('found JSON of another shape');
		expect(() => readCore(broken(core, core.slice(0, 40)))).toThrow('found 40 bytes');
	});

	test('of another format is refused', () => {
		const core = readCoreOf();
		const bytes = writeCore(core);
		const other = Buffer.from(bytes).toString('latin1').replace(`"format":${indexFormat}`, '"format":9');
		expect(() => readCore(Uint8Array.from(other, (byte) => byte.charCodeAt(0)))).toThrow(
			`found index format 9, expected ${indexFormat}`,
		);
	});
});

function readCoreOf(): Parameters<typeof writeCore>[0] {
	return {
		pairs: new Map(),
		frequent: 'abc',
		labels: inventedLabels,
		otherNames: {},
		years: [2020],
		counts: { documents: 1, records: 1, heads: 0, granules: 0, gapFiles: 0 },
		whole: null,
		shards: [],
	};
}
