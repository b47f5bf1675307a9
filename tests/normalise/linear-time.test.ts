import { beforeAll, describe, expect, test } from 'vitest';
import { stripRules } from '../../src/normalise/strip/strip-chrome.ts';
import { growth, mostGrowth } from './growth.ts';
import { longTexts, longWikitexts } from './long-texts.ts';
import { normaliseText } from './run.ts';

/** Texts whose marks mean something in Markdown or HTML; there the others are paragraphs like any. */
const marks =
	/tags|stars|bars|links|hashes|entities|ampersands|less|greater|rows|emphasis|contents|spaces|prose|headings|dashes|carriage/u;
const marked = longTexts.filter(({ name }) => marks.test(name) && !name.endsWith('between words'));

// The first runs of a program are slow, and would make what follows them look fast.
beforeAll(() => {
	for (const file of ['in.txt', 'in.md', 'in.html', 'in.wiki'])
		for (const { make } of longTexts.slice(0, 40)) normaliseText(make(500), { file });
});

describe('the work of the normaliser grows with the text', () => {
	test.each(longTexts)('$name', ({ make }) => {
		expect(growth(make, (text) => normaliseText(text))).toBeLessThan(mostGrowth);
	});

	test.each(marked)('$name in Markdown', ({ make }) => {
		expect(growth(make, (text) => normaliseText(text, { file: 'in.md' }))).toBeLessThan(mostGrowth);
	});

	test.each(marked)('$name in HTML', ({ make }) => {
		expect(growth(make, (text) => normaliseText(text, { file: 'in.html' }))).toBeLessThan(mostGrowth);
	});

	test.each(longWikitexts)('$name in wikitext', ({ make }) => {
		expect(growth(make, (text) => normaliseText(text, { file: 'in.wiki' }))).toBeLessThan(mostGrowth);
	});

	test('with what editors state of every line', () => {
		const lines = (text: string) => text.split('\n').map((_, index) => index + 1);
		const statements = (text: string) => ({
			emendations: lines(text).map((line) => ({
				...{ line, found: '实千', reading: '实干', reason: '固定用语' },
				certainty: line % 2 === 0 ? 'certain' : 'likely',
			})),
			losses: lines(text).map((line) => ({ line, words: '抓', side: 'after', reason: '残' })),
		});
		const make = (length: number) =>
			Array.from({ length: length / 10 }, (_, at) => `第${at}项：真抓”实千。`).join('\n');
		expect(growth(make, (text) => normaliseText(text, statements(text)))).toBeLessThan(mostGrowth);
	});

	test('with a document on every other line', () => {
		const make = (length: number) => Array.from({ length: length / 10 }, (_, at) => `关于第${at}项的通知`).join('\n');
		const documents = (text: string) =>
			text.split('\n').flatMap((_, at) => (at % 2 === 0 ? [] : [{ id: `example-${at}`, lines: [at, at] }]));
		expect(growth(make, (text) => normaliseText(text, { documents: documents(text) }))).toBeLessThan(mostGrowth);
	});
});

describe('the work of the strip rules grows with the line', () => {
	const units = [
		...[
			'打印本页',
			'【打印】',
			'关闭窗口 ',
			'转 1 ',
			'接 ',
			'大 中 小',
			'分享到',
			'摄 ',
			'记者',
			'开奖',
			'《上接',
			'位置',
		],
		...['>a', '截图1', '扫码', '( ', '1选1'],
	];
	test.each(units)('of “%s”', (unit) => {
		// Lines are short: what is longer than furniture can be is not looked at.
		const make = (length: number) => `${unit.repeat(length / 80 / unit.length)}字`;
		const work = (line: string) => {
			for (let times = 0; times < 100; times += 1)
				for (const text of [line, `接${line}`, `（${line}`, `字体：${line}`])
					for (const rule of stripRules) rule.find(text);
		};
		expect(growth(make, work)).toBeLessThan(mostGrowth);
	});
});
