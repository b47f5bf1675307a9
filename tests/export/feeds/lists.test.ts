import type { Link, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { type AtomFeed, atomFeed } from '../../../src/export/feeds/atom.ts';
import { linkListMarkdown } from '../../../src/export/feeds/link-list.ts';
import { openSearch } from '../../../src/export/feeds/open-search.ts';
import { childrenOf, parseXml, textOfOnly } from '../../built-site/parse-xml.ts';

const feed: AtomFeed = {
	url: 'https://example.org/',
	self: 'https://example.org/feed.xml',
	title: '文库',
	subtitle: '说明 & <更多>',
	entries: [
		{
			url: 'https://example.org/documents/early/',
			title: '早',
			updated: '2018-01-01T00:00:00+08:00',
			published: null,
			authors: [],
			categories: [],
			alternates: [],
			summary: '……',
		},
		{
			url: 'https://example.org/documents/late/',
			title: '晚',
			updated: '2020-06-29T00:00:00+08:00',
			published: '2020-06-29T00:00:00+08:00',
			authors: ['甲委', '乙府'],
			categories: [{ term: 'water', label: '水' }],
			alternates: [{ type: 'text/markdown', url: 'https://example.org/documents/late.md' }],
			summary: '“修路”。',
		},
	],
};

describe('an Atom feed', () => {
	const root = parseXml(atomFeed(feed));

	test('says who it is and when the latest of its entries changed', () => {
		expect([root.name, root.namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
		expect(textOfOnly(root, 'id')).toBe('https://example.org/');
		expect(textOfOnly(root, 'subtitle')).toBe('说明 & <更多>');
		expect(textOfOnly(root, 'updated')).toBe('2020-06-29T00:00:00+08:00');
	});

	test('says of each entry what is known, and no more', () => {
		const [early, late] = childrenOf(root, 'entry');
		expect(early?.children.map(({ name }) => name)).toEqual(['id', 'title', 'updated', 'link', 'summary']);
		expect(late === undefined ? null : childrenOf(late, 'link').map(({ attributes }) => attributes)).toEqual([
			{ rel: 'alternate', type: 'text/html', href: 'https://example.org/documents/late/' },
			{ rel: 'alternate', type: 'text/markdown', href: 'https://example.org/documents/late.md' },
		]);
		expect(late === undefined ? null : childrenOf(late, 'author').map((author) => textOfOnly(author, 'name'))).toEqual([
			'甲委',
			'乙府',
		]);
	});

	test('is not without entries', () => {
		expect(() => atomFeed({ ...feed, entries: [] })).toThrow('expected at least one');
	});
});

test('an OpenSearch description keeps to the lengths that OpenSearch allows', () => {
	const root = parseXml(
		openSearch({
			name: '很长很长的名字'.repeat(3),
			description: '述'.repeat(2000),
			search: 'https://example.org/search/',
			icon: 'https://example.org/favicon.svg',
			self: 'https://example.org/opensearch.xml',
		}),
	);
	expect([root.name, root.namespace]).toEqual(['OpenSearchDescription', 'http://a9.com/-/spec/opensearch/1.1/']);
	expect([...textOfOnly(root, 'ShortName')]).toHaveLength(16);
	expect([...textOfOnly(root, 'Description')]).toHaveLength(1024);
	expect(childrenOf(root, 'Url')[0]?.attributes).toEqual({
		type: 'text/html',
		template: 'https://example.org/search/?q={searchTerms}',
	});
});

test('a list of links has a title, a quotation and links under headings, whatever their words', () => {
	const markdown = linkListMarkdown({
		title: '文库',
		summary: '说明。',
		remarks: ['用法。'],
		sections: [{ heading: '北城', links: [{ label: '[*甲*]', url: 'https://example.org/a.md', note: '2018年' }] }],
	});
	const tree: Root = unified().use(remarkParse).parse(markdown);
	expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'blockquote', 'paragraph', 'heading', 'list']);
	expect(markdown).toMatch(/^# 文库\n\n> 说明。\n/u);
	expect(markdown).toContain('](https://example.org/a.md): 2018年\n');
	const list = tree.children.at(-1);
	const item = list?.type === 'list' ? list.children[0]?.children[0] : undefined;
	const link = item?.type === 'paragraph' ? (item.children[0] as Link) : undefined;
	expect(link?.children).toEqual([expect.objectContaining({ type: 'text', value: '[*甲*]' })]);
});
