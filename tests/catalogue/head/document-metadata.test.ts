import { describe, expect, test } from 'vitest';
import { articleTags } from '../../../src/catalogue/head/article-tags.ts';
import { breadcrumbs } from '../../../src/catalogue/head/breadcrumbs.ts';
import { cardImage, documentCard } from '../../../src/catalogue/head/card-image.ts';
import { citationTags } from '../../../src/catalogue/head/citation-tags.ts';
import { documentData } from '../../../src/catalogue/head/document-data.ts';
import { dublinCore } from '../../../src/catalogue/head/dublin-core.ts';
import { writeJsonLd } from '../../../src/catalogue/head/json-ld.ts';
import type { MetaTag } from '../../../src/catalogue/head/meta-tag.ts';
import { websiteData } from '../../../src/catalogue/head/website-data.ts';
import { kindSchema } from '../../../src/model/kind.ts';
import { catalogued, catalogueOf, document, manifest, paragraph, section } from '../sample.ts';

const site = new URL('https://example.org/');
const plan = document({
	id: 'plan',
	year: '2018-06-29',
	title: '计划',
	issuers: ['甲委', '乙府'],
	number: '某发〔2018〕1号',
	outline: [section('s1', 1, '一、', '总则', ['water']), section('s1-1', 2, '（一）', '目的', ['water'])],
	paragraphs: [paragraph('s1-1-p1', 's1-1', '修路。')],
});
const essay = document({
	id: 'essay',
	year: '2021',
	title: '</script>论文',
	kind: 'essay',
	authors: [{ name: '某人', affiliation: '某校', role: '教授' }, { name: '某校学习中心组' }],
	date: { value: '2021', basis: 'inferred', event: 'published', evidence: [{ line: 5, quote: '去年' }] },
});
const news = document({
	id: 'news',
	year: '2023-11-15',
	kind: 'news',
	date: { value: '2023-11-15', basis: 'stated', event: 'published', evidence: [{ line: 5, quote: '2023-11-15' }] },
});
const catalogue = catalogueOf([plan, essay, news]);
const source = manifest('source-a', ['plan', 'essay', 'news']);
const newspaper = {
	...source,
	provenance: { ...source.provenance, method: 'newspaper-ocr' as const, publication: '某报' },
};

/** What the elements of one name say. */
function said(tags: readonly MetaTag[], name: string): string[] {
	return tags.filter((tag) => ('name' in tag ? tag.name : tag.property) === name).map(({ content }) => content);
}

describe('citation tags', () => {
	test('name issuers as authors and institution of what they issue', () => {
		const tags = citationTags(plan, source, 'https://example.org/documents/plan/');
		expect(said(tags, 'citation_author')).toEqual(['甲委', '乙府']);
		expect(said(tags, 'citation_technical_report_institution')).toEqual(['甲委', '乙府']);
		expect(said(tags, 'citation_technical_report_number')).toEqual(['某发〔2018〕1号']);
		expect(said(tags, 'citation_date')).toEqual(['2018/06/29']);
		expect(said(tags, 'citation_publication_date')).toEqual([]);
		expect(said(tags, 'citation_public_url')).toEqual(['https://example.org/documents/plan/']);
		expect(said(tags, 'z.itemType')).toEqual(['report']);
	});

	test('name newspaper and affiliations, and keep an inferred date back', () => {
		const tags = citationTags(essay, newspaper, null);
		expect(tags.slice(1, 4)).toEqual([
			{ name: 'citation_author', content: '某人' },
			{ name: 'citation_author_institution', content: '某校' },
			{ name: 'citation_author', content: '某校学习中心组' },
		]);
		expect(said(tags, 'citation_newspaper_title')).toEqual(['某报']);
		expect(said(tags, 'prism.publicationName')).toEqual(['某报']);
		expect(said(tags, 'z.itemType')).toEqual(['newspaperArticle']);
		expect(tags.filter((tag) => 'name' in tag && /date|url/u.test(tag.name))).toEqual([]);
	});

	test('tell publication from making', () => {
		expect(said(citationTags(news, source, null), 'citation_publication_date')).toEqual(['2023/11/15']);
		expect(said(citationTags(news, source, null), 'z.itemType')).toEqual(['webpage']);
	});
});

test('Dublin Core says what is known', () => {
	const tags = dublinCore(catalogue, plan, 'https://example.org/documents/plan/');
	expect(said(tags, 'DC.creator')).toEqual(['甲委', '乙府']);
	expect(said(tags, 'DC.date')).toEqual(['2018-06-29']);
	expect(said(tags, 'DC.type')).toEqual(['Text', '规划与计划']);
	expect(said(tags, 'DC.identifier')).toEqual(['https://example.org/documents/plan/', '某发〔2018〕1号']);
	expect(said(tags, 'DC.publisher')).toEqual([]);
	const essayTags = dublinCore(catalogue, essay, null);
	expect(said(essayTags, 'DC.date')).toEqual([]);
	expect(said(essayTags, 'DC.identifier')).toEqual([]);
});

test('Open Graph is told the day of publication alone', () => {
	expect(said(articleTags(catalogue, news), 'article:published_time')).toEqual(['2023-11-15']);
	expect(said(articleTags(catalogue, plan), 'article:published_time')).toEqual([]);
	expect(said(articleTags(catalogue, essay), 'article:published_time')).toEqual([]);
	expect(said(articleTags(catalogue, essay), 'article:section')).toEqual(['理论文章']);
});

describe('schema.org', () => {
	test('describes a document that bodies issued, with its sections', () => {
		expect(documentData(catalogue, catalogued(catalogue, 'plan'), site)).toMatchObject({
			'@type': 'Report',
			'@id': 'https://example.org/documents/plan/',
			headline: '计划',
			dateCreated: '2018-06-29',
			identifier: '某发〔2018〕1号',
			author: [
				{ '@type': 'Organization', name: '甲委' },
				{ '@type': 'Organization', name: '乙府' },
			],
			spatialCoverage: { '@type': 'City', name: '北城' },
			isBasedOn: { '@type': 'CreativeWork', name: '来源source-a', url: 'https://example.org/sources/source-a/' },
			hasPart: [
				{
					'@type': 'CreativeWork',
					name: '一、总则',
					url: 'https://example.org/documents/plan/#s1',
					hasPart: [{ name: '（一）目的', url: 'https://example.org/documents/plan/#s1-1' }],
				},
			],
		});
	});

	test('tells persons from bodies and leaves out what is not known', () => {
		const data = documentData(catalogue, catalogued(catalogue, 'essay'), undefined);
		expect(data).toMatchObject({
			'@id': '/documents/essay/',
			author: [
				{ '@type': 'Person', name: '某人', affiliation: { '@type': 'Organization', name: '某校' }, jobTitle: '教授' },
				{ '@type': 'Organization', name: '某校学习中心组' },
			],
		});
		for (const absent of ['dateCreated', 'datePublished', 'publisher', 'license', 'hasPart', 'identifier'])
			expect(data).not.toHaveProperty(absent);
	});

	test('has a type for every kind', () => {
		const types = kindSchema.options.map(
			(kind) => documentData(catalogue, { ...catalogued(catalogue, 'plan'), kind }, site)['@type'],
		);
		expect(new Set(types)).toEqual(new Set(['Report', 'Legislation', 'CreativeWork', 'Article', 'NewsArticle']));
	});

	test('describes the way to a page', () => {
		expect(breadcrumbs([{ label: '城市', href: '/cities/' }], site).itemListElement).toEqual([
			{ '@type': 'ListItem', position: 1, name: '首页', item: 'https://example.org/' },
			{ '@type': 'ListItem', position: 2, name: '城市', item: 'https://example.org/cities/' },
		]);
	});

	test('names the search where its address is known', () => {
		expect(websiteData(catalogue.collection, site)).toMatchObject({
			potentialAction: { target: { urlTemplate: 'https://example.org/search/?q={search_term_string}' } },
		});
		expect(websiteData(catalogue.collection, undefined)).not.toHaveProperty('potentialAction');
	});

	test('cannot close the script in which it stands', () => {
		const written = writeJsonLd([documentData(catalogue, catalogued(catalogue, 'essay'), site)]);
		expect(written).not.toContain('<');
		expect(JSON.parse(written)['@graph'][0].headline).toBe('</script>论文');
	});
});

test('a card says title, facts and site, and its page describes it', () => {
	expect(documentCard(catalogue, plan)).toMatchObject({
		title: '计划',
		facts: '北城 · 2018年 · 规划与计划',
		site: '文库',
	});
	expect(cardImage(catalogue, plan)).toEqual({
		href: '/cards/plan.png',
		width: 1200,
		height: 630,
		alt: '计划（北城 · 2018年 · 规划与计划）',
	});
});
