import { describe, expect, test } from 'vitest';
import { bookLinks } from '../../../src/catalogue/books/book-links.ts';
import { cityBook, cityVolumes } from '../../../src/catalogue/books/city-books.ts';
import { boundDocuments, collectionBook } from '../../../src/catalogue/books/collection-book.ts';
import { themeBook, themeVolumes } from '../../../src/catalogue/books/theme-books.ts';
import { chaptersOf } from '../../../src/export/epub/book.ts';
import { required } from '../../built-site/required.ts';
import { catalogueOf, document, paragraph, section } from '../sample.ts';

/** A document of so many characters. */
const long = (id: string, year: string, characters: number, city = 'north') =>
	document({ id, year, city, paragraphs: [paragraph('p1', null, '字'.repeat(characters))] });

describe('a theme as a book', () => {
	const catalogue = catalogueOf([
		document({
			id: 'parts',
			year: '2020',
			outline: [
				section('s1', 1, '一、', '总则', ['roads']),
				section('s1-1', 2, '（一）', '水', ['water']),
				section('s2', 1, '二、', '路', ['roads']),
			],
			paragraphs: [
				paragraph('p1', null, '前言。'),
				paragraph('s1-p1', 's1', '路。'),
				paragraph('s1-1-p1', 's1-1', '水。'),
				paragraph('s2-p1', 's2', '桥。'),
			],
		}),
		document({ id: 'whole', year: '2021', paragraphs: [paragraph('p1', null, '甲。'), paragraph('p2', null, '乙。')] }),
	]);
	const [volume] = themeVolumes(catalogue, 'water');
	const book = themeBook(catalogue, 'water', required(volume, 'volume'), undefined);
	const chapters = chaptersOf(book);

	test('has what speaks of it, under the headings above, and says that this is a part', () => {
		const [first] = chapters;
		expect(book.parts.map(({ label }) => label)).toEqual(['2020年', '2021年']);
		const { tree, excerptRemark } = required(first, 'chapter').article;
		expect(tree.paragraphs).toEqual([]);
		expect(
			tree.children.map(({ entry, paragraphs, children }) => [entry.locator, paragraphs, children.length]),
		).toEqual([['s1', [], 1]]);
		expect(tree.children[0]?.children[0]?.paragraphs.map(({ locator }) => locator)).toEqual(['s1-1-p1']);
		expect(excerptRemark).toContain('水');
		expect(first?.contents.children.map(({ locator }) => locator)).toEqual(['s1']);
	});

	test('has the whole of a document that speaks of it as a whole', () => {
		const { article } = required(chapters[1], 'chapter');
		expect(article.tree.paragraphs.map(({ locator }) => locator)).toEqual(['p1', 'p2']);
		expect(article.excerptRemark).toBeNull();
	});

	test('is none where no document speaks of it', () => {
		expect(themeVolumes(catalogueOf([document({ id: 'a', year: '2020' })]), 'roads')).toEqual([]);
		expect(bookLinks('themes/roads', 0)).toEqual([]);
	});
});

describe('more than one book holds', () => {
	const catalogue = catalogueOf([
		long('a', '2001', 600_000),
		long('b', '2002', 600_000),
		long('c', '2003', 300_000),
		long('d', '2004', 1_200_000, 'south'),
		long('e', '2005', 100_000, 'south'),
	]);

	test('a city is bound in volumes of whole documents, each with its number and an address of its own', () => {
		const volumes = cityVolumes(catalogue, 'north');
		expect(volumes.map(({ items }) => items.map(({ id }) => id))).toEqual([['a'], ['b', 'c']]);
		const books = volumes.map((volume) => cityBook(catalogue, 'north', volume, new URL('https://example.org/')));
		expect(books.map(({ title, url, volume }) => [title, url, volume])).toEqual([
			['北城·文库（第1卷，共2卷）', 'https://example.org/cities/north.epub', { of: '北城·文库', number: 1 }],
			['北城·文库（第2卷，共2卷）', 'https://example.org/cities/north.2.epub', { of: '北城·文库', number: 2 }],
		]);
		expect(bookLinks('cities/north', 2).map(({ href }) => href)).toEqual([
			'/cities/north.epub',
			'/cities/north.2.epub',
		]);
	});

	test('a document longer than a volume has one of its own', () => {
		expect(cityVolumes(catalogue, 'south').map(({ items }) => items.map(({ id }) => id))).toEqual([['d'], ['e']]);
	});

	test('the book of the collection has the newest documents that it holds, and says so', () => {
		expect(boundDocuments(catalogue).map(({ id }) => id)).toEqual(['e']);
		const { title, titlePage } = collectionBook(catalogue, undefined);
		expect(title).toBe('文库（最新1篇）');
		expect(titlePage?.remarks.join()).toContain('全部5篇文献中最新的1篇');
	});
});

test('a collection that fits in one book is there whole, city by city, each from the oldest', () => {
	const catalogue = catalogueOf([long('s', '1999', 5, 'south'), long('b', '2002', 5), long('a', '2001', 5)]);
	const { title, parts, creators } = collectionBook(catalogue, undefined);
	expect(title).toBe('文库');
	expect(parts.map(({ label, chapters }) => [label, chapters.map(({ id }) => id)])).toEqual([
		['北城', ['a', 'b']],
		['南城', ['s']],
	]);
	expect(creators).toEqual([{ name: '文库', role: 'com' }]);
});
