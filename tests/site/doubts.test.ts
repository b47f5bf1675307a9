import { readFileSync } from 'node:fs';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { only, readPage } from '../built-site/page-tree.ts';
import { readCollations } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';

const byNumber = (left: string, right: string) => Number(left) - Number(right);

test.for(readCollations('dist'))('$document: what is likely wrong is marked where it stands', ({ document, texts }) => {
	const page = readPage(`dist/documents/${document}/index.html`);
	const blocks = new Set(selectAll('article [id]', page).map(({ properties }) => properties['id']));
	const stated = texts
		.filter(({ locator }) => blocks.has(locator))
		.flatMap(({ locator, queries }) =>
			queries.filter(({ certainty }) => certainty === 'likely').map(({ words }) => `${locator}: ${words}`),
		);
	// A mark in pieces has its link at the last.
	const marked = [...blocks].flatMap((id) => {
		if (!texts.some(({ locator }) => locator === id)) return [];
		let open = '';
		return selectAll('.doubt', only(page, `[id="${id}"]`)).flatMap((mark) => {
			open += textOf(mark);
			if (selectAll('a', mark).length === 0) return [];
			const whole = `${id}: ${open}`;
			open = '';
			return [whole];
		});
	});
	expect(marked).toEqual(stated);
	const entries = selectAll('article .doubt > a', page).map(({ properties }) =>
		only(page, `#collation-record [id="${String(properties['href']).slice(1)}"]`),
	);
	expect(entries.map((entry) => textOf(required(selectAll('.words q', entry)[0], 'words of an entry')))).toEqual(
		stated.map((mark) => mark.slice(mark.indexOf(' ') + 1)),
	);
	// Each of them is told in the other forms too: a sign at its place, and a note under the text.
	const numbers = stated.flatMap((_, index) => [`${index + 1}`, `${index + 1}`]);
	const signsIn = (form: string, sign: RegExp) =>
		[...readFileSync(`dist/documents/${document}.${form}`, 'utf8').matchAll(sign)].map(([, number = '']) => number);
	expect(signsIn('txt', /〔存疑(\d+)〕/gu).sort(byNumber)).toEqual(numbers);
	expect(signsIn('md', /\[\^(\d+)\]/gu).sort(byNumber)).toEqual(numbers);
});
