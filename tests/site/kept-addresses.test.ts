import { existsSync, readFileSync, rmSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/model/ledger.ts';
import { checkLinks } from '../built-site/check-links.ts';
import {
	buildKeptCollection,
	EditedCollection,
	editEverything,
	keptCollection,
} from '../built-site/edited-collection.ts';
import { type BuiltPage, listPages } from '../built-site/pages.ts';
import { htmlRules } from './html-rules.ts';

const [notice, essays] = ['linxi-2022-waterway-notice', 'yunpo-2025-essay-page'];
const [measures, path] = ['linxi-2022-waterway-measures', 'yunpo-2025-streamside-path'];

/** Every address of a ledger. */
const addressesOf = (ledger: Ledger) =>
	Object.entries(ledger).flatMap(([id, entries]) =>
		entries.map(([place]) => (place === 'title' ? id : `${id}#${place}`)),
	);

/** The addresses that an output names as broken. */
const brokenIn = (output: string) =>
	[...output.matchAll(/^locators\.json:(\S+) 错误/gmu)].map(([, address]) => address);

describe('npm run check', () => {
	const collection = new EditedCollection('edited-collection');

	beforeEach(() => collection.reset());

	test('passes what was published, and corrections of characters and punctuation', () => {
		expect(collection.check()).toMatchObject({ code: 0 });
		const before = collection.ledger();
		collection.editSource(notice, ['淤泥就近堆肥;', '污泥就近堆肥,'], ['总体要求', '总的要求']);
		collection.normalise();
		expect(collection.check()).toMatchObject({ code: 0 });
		expect(collection.ledger()).toEqual(before);
	});

	test.each<[string, () => void, string[], string]>([
		[
			'a renamed document',
			() => collection.editManifest(essays, [`id: ${path}`, 'id: yunpo-2025-path']),
			[path, `${path}#p1`, `${path}#p2`],
			`aliases:\n  ${path}: yunpo-2025-path\n`,
		],
		[
			'a document of another title',
			() => collection.editSource(essays, ['溪边的步道\n', '水边新路记事\n']),
			[path],
			`revisions:\n  ${path}:\n    words: 溪边的步道\n`,
		],
		[
			'a renumbered section',
			() => {
				collection.editSource(notice, ['三、保障', '四、保障']);
				collection.editManifest(notice, ['s3:', 's4:']);
			},
			[`${measures}#s3`, `${measures}#s3-p1`],
			`aliases:\n  ${measures}#s3: ${measures}#s4\n`,
		],
		[
			'a removed paragraph',
			() => collection.editSource(essays, ['步道修好以后,巡查河道的人走得更勤,垃圾在进水之前就被捡走。\n', '\n']),
			[`${path}#p2`],
			`tombstones:\n  ${path}#p2:\n    words: 步道修好以后，巡查河道的人走得更勤，垃圾在进水之前就被捡走。\n`,
		],
	])('fails for %s, and says what to write', (_, edit, broken, advice) => {
		edit();
		collection.normalise();
		const { code, output } = collection.check();
		expect(code).toBe(1);
		expect(brokenIn(output)).toEqual(broken);
		expect(output).toContain(advice);
		collection.follow(output);
		collection.normalise();
		const { output: after } = collection.check();
		expect(brokenIn(after)).toEqual([]);
		expect(after).not.toContain('[address-statement]');
	});

	test('fails, as the build does, with every broken address in one run', () => {
		editEverything(collection);
		collection.normalise();
		const checked = collection.check();
		expect(checked.code).toBe(1);
		expect(brokenIn(checked.output)).toEqual(
			addressesOf(collection.ledger()).filter((address) =>
				new RegExp(`^(${measures}#(p[2-6]|s3.*)|yunpo-.*)$`, 'u').test(address),
			),
		);
		rmSync(collection.dist, { recursive: true, force: true });
		const built = collection.build();
		expect(built.code).not.toBe(0);
		expect(brokenIn(built.output)).toEqual(brokenIn(checked.output));
		expect(existsSync(`${collection.dist}/index.html`)).toBe(false);
	});

	test.each([
		['an alias that leads nowhere', `  ${measures}#s3: ${measures}#s9`, '指向不存在的地址'],
		['aliases in a circle', `  ${measures}#s3: ${measures}#s8\n  ${measures}#s8: ${measures}#s3`, '没有尽头'],
		['an alias of what was never published', `  ${measures}#s9: ${measures}#s1`, '从未发布'],
	])('names %s', (_, alias, reason) => {
		collection.editManifest(notice, [/$/u, `aliases:\n${alias}\n`]);
		const { code, output } = collection.check();
		expect(code).toBe(1);
		expect(output).toMatch(
			new RegExp(`sources/${notice}/manifest.yaml:aliases.*错误 \\[address-statement\\].*${reason}`, 'u'),
		);
	});
});

describe('the site after its old addresses were accounted for', () => {
	let published: Ledger = {};
	let pages: BuiltPage[] = [];
	const read = (id: string) => readFileSync(`${keptCollection.dist}/documents/${id}/index.html`, 'utf8');

	beforeAll(() => {
		published = buildKeptCollection();
		pages = listPages(keptCollection.dist);
	});

	test('every document ever published has a page', () => {
		expect(Object.keys(published).length).toBeGreaterThan(0);
		const missing = Object.keys(published).filter((id) => !pages.some((page) => page.path === `documents/${id}/`));
		expect(missing).toEqual([]);
	});

	test('the ledger only grew', () => {
		const now = keptCollection.ledger();
		for (const [id, entries] of Object.entries(published)) expect(now[id]?.slice(0, entries.length)).toEqual(entries);
		expect(now['yunpo-2025-waterside-path']?.length).toBeGreaterThan(0);
	});

	test('the page of a renamed document leads on without a program', () => {
		const html = read(path);
		const target = `${keptCollection.base}documents/yunpo-2025-waterside-path/`;
		expect(html).toContain(`<link rel="canonical" href="https://example.org${target}">`);
		expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).toMatch(new RegExp(`<a href="${target}"[^>]*>水边新路记事</a>`, 'u'));
	});

	test('the page of a withdrawn document shows what it was', () => {
		const html = read('yunpo-2025-mountain-bookroom');
		expect(html).toContain('山里的书屋');
		expect(html).toMatch(/<li id="p2"[^>]*>\s*孩子们放学后来这里写作业/u);
		expect(html).toMatch(/<time datetime="\d{4}-\d\d-\d\d"/u);
	});

	test('old locators that moved inside a document are anchors at the new place', () => {
		expect(read(measures)).toMatch(/<h2 id="s4"[^>]*><span class="former-locator" id="s3"><\/span>四、保障<wbr>措施/u);
		expect(read(measures)).toMatch(/<p id="s4-p1"[^>]*><span class="former-locator" id="s3-p1"><\/span>市水务局/u);
	});

	test('old addresses stay out of the sitemap and the lists', () => {
		const sitemap = readFileSync(`${keptCollection.dist}/sitemap-0.xml`, 'utf8');
		expect(sitemap).toContain('yunpo-2025-waterside-path');
		expect(sitemap).not.toMatch(new RegExp(`${path}|mountain-bookroom`, 'u'));
	});

	test('its pages are valid HTML', async () => {
		const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, ...htmlRules }));
		for (const { file, path: address } of pages.filter((page) => page.path.startsWith('documents/'))) {
			const { results } = await validator.validateFile(file);
			const messages = results.flatMap((result) =>
				result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
			);
			expect([address, messages]).toEqual([address, []]);
		}
	});

	test('no link and no fragment is broken', async () => {
		const { broken } = await checkLinks(keptCollection.dist, keptCollection.base, 'https://example.org');
		expect(broken).toEqual([]);
	});
});
