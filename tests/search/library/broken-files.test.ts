import { expect, test } from 'vitest';
import { noFilters } from '../../../src/model/facet.ts';
import { createEngine } from '../../../src/search/answer/engine.ts';
import { publishIndex } from '../../../src/search/index/publish.ts';
import { openLibrary } from '../../../src/search/library/open-library.ts';
import { inventedLabels, inventRecords, lastAnswer } from '../collection.ts';

const records = inventRecords({ id: 'doc', blocks: ['海绵城市', '数字经济'] });
const { files } = publishIndex(records, inventedLabels, { largestWhole: 0 });

/** Asks of a collection in parts of which files with a name like this hold something else. */
async function askWith(broken: RegExp, contents: string, query: string) {
	const engine = createEngine(
		await openLibrary(files[0]?.bytes.buffer ?? new ArrayBuffer(), async (name) => {
			const file = files.find((each) => each.name === name);
			if (file === undefined) throw new Error(`found no ${name}`);
			return broken.test(name) ? new TextEncoder().encode(contents).buffer : file.bytes.slice().buffer;
		}),
	);
	const filters = { ...noFilters, year: ['2020'] };
	return lastAnswer(engine, { query, filters, order: 'relevance', limit: 9, perDocument: 9 });
}

test.each([
	[/facts/, '{"documents":[{"year":2020}],"heads":[[0,0]],"texts":[[0,0]]}', '海绵', 'facts.bin'],
	[/facts/, '{"documents":[],"heads":[[0,0]],"texts":[]}', '海绵', 'facts.bin'],
	[/sounds/, '{"syllables":{"hai":7},"beginnings":[],"names":[]}', 'haimian', 'sounds.bin'],
	[/pairs/, '[]', 'haimian', 'pairs-hai.bin'],
	[/keys/, '\u007f\u007f', '海绵', 'keys-0.bin'],
	[/texts/, '\u007f\u007f', '海绵', 'texts-1.bin'],
	[/texts/, '', '海绵', 'texts-1.bin'],
])('a file like %s that holds %j is an error that names it', async (broken, contents, query, name) => {
	await expect(askWith(broken, contents, query)).rejects.toThrow(name);
});

test('the same question is answered when the files are whole', async () => {
	expect((await askWith(/^$/, '', '海绵')).exact.total).toBe(1);
});
