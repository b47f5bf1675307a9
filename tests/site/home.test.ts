import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { hrefs, only, readPage } from '../built-site/page-tree.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';

const home = readPage('dist/index.html');
const wordsOf = (side: string) => textOf(only(home, `.${side} .words`)).replace(/[\s…]/gu, '');
const addressOf = (side: string) => new URL(required(hrefs(home, `.${side} a`)[0], 'link'), 'https://example.org');

test('the sample of an emendation stands as it says in the line of the source and in the paragraph', () => {
	const source = addressOf('source');
	const line = only(readPage(`dist${source.pathname}index.html`), source.hash);
	expect(textOf(line)).toContain(wordsOf('source'));
	const reading = addressOf('reading');
	const document = readDocuments('dist').find(({ id }) => reading.pathname.endsWith(`/${id}/`));
	const paragraph = document?.paragraphs.find(({ locator }) => `#${locator}` === reading.hash);
	expect(paragraph?.text).toContain(wordsOf('reading'));
	expect(wordsOf('reading')).not.toBe(wordsOf('source'));
});
