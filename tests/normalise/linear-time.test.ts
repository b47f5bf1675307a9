import { describe, expect, test } from 'vitest';
import { stripRules } from '../../src/normalise/strip/strip-chrome.ts';
import { longTexts } from './long-texts.ts';
import { normaliseText } from './run.ts';

/*
 * Quadratic work on these lengths takes far longer than a test may; linear work takes a few hundredths of a second. So to
 * finish is to pass.
 */
const plain = longTexts(40_000);
const marks = /spaces|hashes|stars|bars|links|tags|templates|signs|emphasis|rows/u;
const marked = plain.filter(([name]) => marks.test(name));

describe('normaliseSource does linear work', () => {
	test.each(plain)('on %s', (_, text) => {
		expect(normaliseText(text).apparatus.source.length).toBe(text.length);
	});

	test.each(marked)('on %s in Markdown and HTML', (_, text) => {
		expect(normaliseText(text, { file: 'in.md' }).apparatus.source.length).toBe(text.length);
		expect(normaliseText(text, { file: 'in.html' }).apparatus.source.length).toBe(text.length);
	});

	test('on as many short lines as a whole yearbook has', { timeout: 30_000 }, () => {
		expect(normaliseText('短\n\n'.repeat(130_000)).documents).toHaveLength(1);
	});
});

describe('strip rules try nothing twice', () => {
	const longest = 199;
	const units = [
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
		'>a',
		'截图1',
		'扫码',
		'( ',
		'1选1',
	];
	test.each(units)('on a line of “%s”', (unit) => {
		const line = `${unit.repeat(Math.ceil(longest / unit.length)).slice(0, longest)}字`;
		for (const text of [line, `接${line}`, `（${line}`, `字体：${line}`]) {
			for (const rule of stripRules) {
				const range = rule.find(text);
				if (range) expect(range[1]).toBeLessThanOrEqual(text.length);
			}
		}
	});
});
