import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { createDocumentProcessor } from '../../src/markdown/document-processor.ts';
import type { DoubtMark } from '../../src/markdown/rehype-doubts.ts';
import type { DocumentMetadata } from '../../src/model/document.ts';

type FrontMatter = Partial<Pick<DocumentMetadata, 'sections' | 'gaps' | 'locatorHistory'>>;

const processor = createDocumentProcessor({ labels: { water: '水', roads: '路' }, names: [] });

async function render(
	markdown: string,
	metadata: FrontMatter = {},
	doubts: readonly DoubtMark[] = [],
): Promise<string> {
	const file = await processor.process(new VFile({ value: markdown, data: { metadata, doubts } }));
	// Where lines may end is tested by itself (`rehype-line-breaks.test.ts`).
	return String(file)
		.replaceAll('\n', '')
		.replaceAll(/(?<!”)<wbr>|<span class="nb">([^<]*)<\/span>/gu, '$1');
}

/** HTML without the links of blocks to themselves. */
const withoutPermalinks = (html: string) => html.replaceAll(/<a class="permalink"[^>]*><\/a>/g, '');

test('sections nest, headings are ranked by their depth, and the level of the outline is kept', async () => {
	const html = withoutPermalinks(await render('开头\n\n## 一、甲\n\n#### 1.乙\n\n丙\n\n## 二、丁'));
	expect(html).toBe(
		'<p id="p1">开头</p>' +
			'<section><h2 id="s1" data-level="1">一、甲</h2>' +
			'<section><h3 id="s1-1" data-level="3">1.乙</h3><p id="s1-1-p1">丙</p></section></section>' +
			'<section><h2 id="s2" data-level="1">二、丁</h2></section>',
	);
});

test('every heading and paragraph ends with a link to itself that has no text', async () => {
	expect(await render('开头\n\n## 一、甲\n\n丙')).toBe(
		'<p id="p1">开头<a class="permalink" href="#p1" aria-label="链接到第1段"></a></p>' +
			'<section><h2 id="s1" data-level="1">一、甲' +
			'<a class="permalink" href="#s1" aria-label="链接到“一、甲”"></a></h2>' +
			'<p id="s1-p1">丙<a class="permalink" href="#s1-p1" aria-label="链接到第2段"></a></p></section>',
	);
});

test('the title of an enclosed text is a paragraph; roles stay where they say something', async () => {
	const html = withoutPermalinks(await render('各县市：\n\n通知。\n\n某市人民政府\n\n2018年6月29日\n\n# 计划'));
	expect(html).toContain('<p id="p1" data-role="salutation">各县市：</p><p id="p2">通知。</p>');
	expect(html).toContain('<p id="p4" data-role="signature">2018年6月29日</p>');
	expect(html).toContain('<p id="p5" data-role="title">计划</p>');
});

test('the bold opening of a paragraph is its lead, at its address', async () => {
	const html = withoutPermalinks(await render('**一是快。**要快。'));
	expect(html).toBe('<p id="p1"><strong class="lead" id="p1-lead">一是快。</strong>要快。</p>');
});

describe('a gap', () => {
	const gap = (offset: number) => ({ gaps: [{ locator: 'p1', offset, reason: '缺页' }] });
	const mark = '<span class="gap" data-reason="缺页" title="缺页">〔原文此处有缺〕</span>';

	test.each([
		['at the start', 0, `<p id="p1">${mark}<strong class="lead" id="p1-lead">甲乙。</strong>丙丁</p>`],
		['in the lead', 1, `<p id="p1"><strong class="lead" id="p1-lead">甲${mark}乙。</strong>丙丁</p>`],
		['after the lead', 3, `<p id="p1"><strong class="lead" id="p1-lead">甲乙。</strong>${mark}丙丁</p>`],
		['in the text', 4, `<p id="p1"><strong class="lead" id="p1-lead">甲乙。</strong>丙${mark}丁</p>`],
		['at the end', 5, `<p id="p1"><strong class="lead" id="p1-lead">甲乙。</strong>丙丁${mark}</p>`],
	])('%s stands at its offset', async (_, offset, expected) => {
		expect(withoutPermalinks(await render('**甲乙。**丙丁', gap(offset)))).toBe(expected);
	});

	test('counts a line break as one character', async () => {
		expect(withoutPermalinks(await render('甲\\\n乙丙', gap(3)))).toBe(`<p id="p1">甲<br>乙${mark}丙</p>`);
	});
});

describe('a doubt', () => {
	const doubt = (offset: number, words: string, locator = 'p1'): DoubtMark => {
		return { locator, offset, words, label: '存疑1', href: '#doubt-1' };
	};
	const link = '<a href="#doubt-1" aria-label="存疑1"></a>';
	const mark = (words: string) => `<span class="doubt">${words}${link}</span>`;

	test('marks its words, and has the way to what is said of them', async () => {
		const html = await render('甲乙丙丁', {}, [doubt(1, '乙丙')]);
		expect(withoutPermalinks(html)).toBe(`<p id="p1">甲${mark('乙丙')}丁</p>`);
	});

	test('stands in pieces where its words run over the edge of a lead or of a line', async () => {
		const html = await render('**甲乙。**丙\\\n丁', {}, [doubt(1, '乙。丙\n丁')]);
		expect(withoutPermalinks(html)).toBe(
			'<p id="p1"><strong class="lead" id="p1-lead">甲<span class="doubt">乙。</span></strong>' +
				`<span class="doubt">丙</span><br><span class="doubt"></span>${mark('丁')}</p>`,
		);
	});

	test('counts neither a gap nor what other doubts have marked', async () => {
		const gaps = [{ locator: 'p1', offset: 2, reason: '缺页' }];
		const html = await render('甲乙丙丁', { gaps }, [doubt(0, '甲'), doubt(2, '丙丁')]);
		const gap = '<span class="gap" data-reason="缺页" title="缺页">〔原文此处有缺〕</span>';
		expect(withoutPermalinks(html)).toBe(`<p id="p1">${mark('甲')}乙${gap}${mark('丙丁')}</p>`);
	});

	test('finds its words in headings with their numbers, and in the cells of a table', async () => {
		const table = '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |';
		const html = await render(`## 一、戊\n\n${table}`, {}, [doubt(2, '戊', 's1'), doubt(6, '丁', 's1-p1')]);
		expect(html).toContain(`一、${mark('戊')}`);
		expect(html).toContain(`<td>${mark('丁')}</td>`);
	});

	test('marks nothing where other words stand', async () => {
		expect(withoutPermalinks(await render('甲乙', {}, [doubt(0, '丙')]))).toBe('<p id="p1">甲乙</p>');
	});
});

test('quotations side by side may part, and the text is the same', async () => {
	expect(withoutPermalinks(await render('“甲”“乙”、“丙”'))).toBe('<p id="p1">“甲”<wbr>“乙”、“丙”</p>');
});

describe('themes', () => {
	test('stand beside the headings and paragraphs that have them, as relative links', async () => {
		const html = withoutPermalinks(await render('开头\n\n## 一、甲\n\n乙', { sections: { s1: ['water', 'fire'] } }));
		expect(html).toBe(
			'<p id="p1">开头</p><section><div class="annotated"><h2 id="s1" data-level="1">一、甲</h2>' +
				'<ul class="section-themes" aria-label="本节主题"><li><a href="../../themes/water/">水</a></li>' +
				'<li><a href="../../themes/fire/">fire</a></li></ul></div><p id="s1-p1">乙</p></section>',
		);
	});

	test('are marked where they only repeat those of the section around', async () => {
		const sections = { s1: ['water', 'roads'], 's1-p1': ['roads', 'water'], 's1-1': ['water'], 's2-p1': ['water'] };
		const html = await render('## 一、甲\n\n乙\n\n### （一）丙\n\n## 二、丁\n\n戊', { sections });
		const lists = [...html.matchAll(/id="([^"]+)"|class="(section-themes[^"]*)"/g)].map(([, id, list]) => id ?? list);
		expect(lists).toEqual([
			...['s1', 'section-themes', 's1-p1', 'section-themes inherited', 's1-1', 'section-themes'],
			...['s2', 's2-p1', 'section-themes'],
		]);
	});
});

test('a table takes a block of its own, which carries locator and link', async () => {
	const html = await render('| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |');
	expect(html).toMatch(
		/^<div id="p1" data-role="table"><table><thead>.*<\/table><a class="permalink"[^>]*><\/a><\/div>$/,
	);
});

test('marks that other Markdown would read are text', async () => {
	expect(withoutPermalinks(await render('2~3个、5~10家"改革"...'))).toBe('<p id="p1">2~3个、5~10家"改革"...</p>');
});

describe('old locators', () => {
	const old = (id: string) => `<span class="former-locator" id="${id}"></span>`;

	test('stand as anchors at the new place, with those of what stands in it, through however many moves', async () => {
		const locatorHistory = { former: { s1: 's2', s2: 's3', 's1-p1': null }, inserted: [] };
		const html = withoutPermalinks(await render('## 三、甲\n\n乙\n\n**丙。**丁', { locatorHistory }));
		expect(html).toBe(
			`<section><h2 id="s3" data-level="1">${old('s2')}${old('s1')}三、甲</h2>` +
				`<p id="s3-p1">${old('s2-p1')}乙</p>` +
				`<p id="s3-p2">${old('s2-p2')}${old('s1-p2')}${old('s2-p2-lead')}${old('s1-p2-lead')}` +
				'<strong class="lead" id="s3-p2-lead">丙。</strong>丁</p></section>',
		);
	});

	test('are given to nothing else', async () => {
		const locatorHistory = { former: { p1: null, s1: 's2' }, inserted: ['p2_1'] };
		const html = withoutPermalinks(await render('甲\n\n乙\n\n丙\n\n## 一、丁', { locatorHistory }));
		expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['p2', 'p2_1', 'p3', 's1x2']);
	});
});
