import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeLineBreaks } from '../../src/markdown/rehype-line-breaks.ts';

const processor = unified()
	.use(rehypeLineBreaks, { names: ['生态文明'] })
	.use(rehypeStringify);

function run(html: string): string {
	const tree = fromHtml(html, { fragment: true });
	const before = textOf(tree);
	const after = processor.runSync(tree);
	expect(textOf(after)).toBe(before);
	return processor.stringify(after);
}

test('a heading and an enclosed title break between words, its link is left alone', () => {
	expect(run('<h3 id="s1">（一）推进生态文明建设<a class="permalink" href="#s1"></a></h3>')).toBe(
		'<h3 id="s1">（一）推进<wbr>生态文明<wbr>建设<a class="permalink" href="#s1"></a></h3>',
	);
	expect(run('<p data-role="title">实施方案</p>')).toBe('<p data-role="title">实施<wbr>方案</p>');
});

test('a number stays with its unit in paragraphs and tables, also inside what is marked in them', () => {
	expect(run('<p>到2020年，<b class="lead">建成12个。</b>增长5%</p>')).toBe(
		'<p>到<span class="nb">2020年</span>，<b class="lead">建成<span class="nb">12个</span>。</b>增长5%</p>',
	);
	expect(run('<table><tr><td>3—5万元</td></tr></table>')).toContain('<td><span class="nb">3—5万元</span></td>');
});
