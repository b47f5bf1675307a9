import { describe, expect, test } from 'vitest';
import { cityListing, siteListing } from '../../src/catalogue/feeds/document-listing.ts';
import { siteFeed } from '../../src/catalogue/feeds/feed.ts';
import { catalogueOf, document, paragraph } from './sample.ts';

const site = new URL('https://example.org/');
const inferred = document({
	id: 'inferred',
	year: '2021',
	title: '推定',
	city: 'south',
	authors: [{ name: '某人' }],
	date: { value: '2021', basis: 'inferred', event: 'made', evidence: [{ line: 5, quote: '去年' }] },
});
const stated = document({
	id: 'stated',
	year: '2018-06-29',
	issuers: ['甲委'],
	paragraphs: [paragraph('p1', null, '修路。')],
});
const catalogue = catalogueOf([inferred, stated]);

describe('the feed', () => {
	const feed = siteFeed(catalogue, site);

	test('holds the newest first, each known by its address', () => {
		expect(feed.entries.map(({ url }) => url)).toEqual([
			'https://example.org/documents/inferred/',
			'https://example.org/documents/stated/',
		]);
	});

	test('dates an entry from the start of its date and says when it was published only where that is stated', () => {
		expect(feed.entries.map(({ updated, published }) => [updated, published])).toEqual([
			['2021-01-01T00:00:00+08:00', null],
			['2018-06-29T00:00:00+08:00', '2018-06-29T00:00:00+08:00'],
		]);
		expect(feed.entries.map(({ summary }) => summary)).toEqual([
			'2021年（推定）·规划与计划：正文。',
			'2018年6月29日·规划与计划：修路。',
		]);
	});

	test('names authors or, where there are none, issuers', () => {
		expect(feed.entries.map(({ authors }) => authors)).toEqual([['某人'], ['甲委']]);
	});

	test('has an end', () => {
		const many = Array.from({ length: 120 }, (_, index) => document({ id: `d${index}`, year: '2020' }));
		expect(siteFeed(catalogueOf(many), site).entries).toHaveLength(100);
	});
});

describe('the list for programs', () => {
	test('names the documents of each city', () => {
		const { sections } = siteListing(catalogue, undefined);
		expect(sections.slice(0, 2)).toEqual([
			{
				heading: '北城',
				links: [{ label: 'stated', url: '/documents/stated.md', note: '2018年6月29日，规划与计划，3字' }],
			},
			{
				heading: '南城',
				links: [{ label: '推定', url: '/documents/inferred.md', note: '2021年（推定），规划与计划，3字' }],
			},
		]);
	});

	test('names the cities alone where there are many documents', () => {
		const many = Array.from({ length: 200 }, (_, index) => document({ id: `d${index}`, year: '2020' }));
		const { sections } = siteListing(catalogueOf(many), site);
		expect(sections[0]).toEqual({
			heading: '城市',
			links: [{ label: '北城', url: 'https://example.org/cities/north.md', note: '200篇文献' }],
		});
	});

	test('of a city names its documents alone', () => {
		const list = cityListing(catalogue, { id: 'south', label: '南城' }, site);
		expect(list.sections[0]?.links.map(({ url }) => url)).toEqual(['https://example.org/documents/inferred.md']);
	});
});
