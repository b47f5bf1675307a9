import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { cardSvg } from '../../../src/export/card/card-svg.ts';
import { drawCard } from '../../../src/export/card/draw-card.ts';
import { childrenOf, parseXml } from '../../built-site/parse-xml.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const card = { title: '关于“<发展>”的意见 & 说明', facts: '北城 · 2018年 · 意见', site: '文库' };

test('a card names the site, the title on its lines and the facts', () => {
	const texts = childrenOf(parseXml(cardSvg(card)), 'text').map(({ text }) => text);
	expect(texts[0]).toBe('文库');
	expect(texts.at(-1)).toBe('北城 · 2018年 · 意见');
	expect(texts.slice(1, -1).join('')).toContain('关于“<发展>”的意见');
});

test.each(['通知', '长题目'.repeat(20), '很长的题目'.repeat(60)])(
	'every line of a title lies between the rules: %#',
	(title) => {
		const lines = childrenOf(parseXml(cardSvg({ ...card, title })), 'text').slice(1, -1);
		expect(lines.length).toBeGreaterThan(0);
		for (const { attributes } of lines) {
			const [y, size] = [Number(attributes['y']), Number(attributes['font-size'])];
			expect(y - size * 0.9).toBeGreaterThan(156);
			expect(y + size * 0.15).toBeLessThan(526);
		}
	},
);

test('a card is a PNG of the size that is told of it, and drawn once', async () => {
	const store = join(folder, 'store');
	const drawn = await drawCard(cardSvg(card), store);
	expect(await sharp(drawn).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
	const [kept] = readdirSync(store);
	writeFileSync(join(store, kept ?? ''), 'kept');
	expect(Buffer.from(await drawCard(cardSvg(card), store)).toString()).toBe('kept');
	expect(Buffer.from(await drawCard(cardSvg({ ...card, title: '另一篇' }), store)).toString()).not.toBe('kept');
});

test('without a font that has Chinese characters cards are known not to come out', () => {
	const configuration = join(folder, 'fonts.conf');
	writeFileSync(configuration, `<fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`);
	const program = "import('./src/export/card/chinese-font.ts').then((m) => m.hasChineseFont()).then(console.log)";
	const env = { ...process.env, FONTCONFIG_FILE: configuration };
	expect(execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' }).trim()).toBe('false');
});
