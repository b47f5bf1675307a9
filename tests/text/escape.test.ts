import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { escapeMarkup, inlineJson, percentEncode } from '../../src/text/escape.ts';

test('what is escaped is read back as it was, also line ends and quotation marks', () => {
	const text = '“a” & <b> "c" \r\n &amp; \r';
	const tree = fromHtml(`<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`, { fragment: true });
	expect(tree.children).toMatchObject([{ properties: { title: text }, children: [{ type: 'text', value: text }] }]);
});

test('only the characters named are percent-encoded', () => {
	expect(percentEncode('/a(b)?c-d\t', /[()\t]/gu)).toBe('/a%28b%29?c-d%09');
});

test('data cannot end its element, and is read back', () => {
	const data = { a: '</script><!--', b: ['<'] };
	expect(inlineJson(data)).not.toContain('<');
	expect(JSON.parse(inlineJson(data))).toEqual(data);
});
