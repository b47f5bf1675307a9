import { expect, test } from 'vitest';
import { sourceIndex } from '../../../src/normalise/trace/source-index.ts';
import { insert, join, replaced, type TracedText, trace } from '../../../src/normalise/trace/traced-text.ts';

const source = '甲乙丙丁戊己庚辛';
const publish = (locator: string, text: TracedText) => ({ document: 'example', locator, text });
const textsAt = sourceIndex([
	publish('p2', join([trace(source, 4, 6), insert('；', 'r'), replaced(6, 7, '', 'r')])),
	publish('title', trace(source, 0, 2)),
	publish('p1', join([trace(source, 2, 3), trace(source, 7, 8)])),
]);

test.each<[[number, number], string[]]>([
	[
		[0, 8],
		['p2', 'title', 'p1'],
	],
	[
		[1, 3],
		['title', 'p1'],
	],
	[[3, 4], []],
	[[6, 7], ['p2']],
	[[7, 8], ['p1']],
	[[8, 9], []],
])('in %j of the source stand parts of %j, in the order of publication', (range, locators) => {
	expect(textsAt(range).map(({ locator }) => locator)).toEqual(locators);
});
