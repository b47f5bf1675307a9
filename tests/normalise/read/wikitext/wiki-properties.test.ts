import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverSource } from '../../../../src/normalise/cover-source.ts';
import { readWikitext } from '../../../../src/normalise/read/wikitext/read-wikitext.ts';
import { type WikiSample, wikiSample, wikiSoup } from './wiki-arbitrary.ts';

/** What is published, line by line; throws where a character of the source is lost or taken twice. */
function readCovered(source: string): string[] {
	const { blocks, removed } = readWikitext(source);
	const published = blocks.flatMap(({ text }) => text.runs.map(({ start, end }): [number, number] => [start, end]));
	coverSource(source, [...published, ...removed.map(({ src }) => src)]);
	return blocks.map(({ text }) => text.text);
}

test('of closed constructs, however nested, the words are published and no mark', () => {
	fc.assert(
		fc.property(wikiSample, ({ source, published }: WikiSample) => {
			expect(readCovered(source)).toEqual(published);
		}),
		{ numRuns: 300 },
	);
});

test('whatever is open or out of order, no character is lost or taken twice', () => {
	fc.assert(
		fc.property(wikiSoup, (source) => {
			readCovered(source);
		}),
		{ numRuns: 300 },
	);
});
