import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { wordsById } from '../built-site/copied-text.ts';
import { only, readPage } from '../built-site/page-tree.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { htmlRules } from './html-rules.ts';

const documents = readDocuments('dist');
const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, ...htmlRules }));

test.for(documents)('$id: the file that stands alone has every word at its locator', ({ id, outline, paragraphs }) => {
	const words = wordsById(readFileSync(`dist/documents/${id}.single.html`, 'utf8'));
	const wrong = paragraphs.filter(({ locator, text }) => words.get(locator) !== text.replace(/[\n\t]/gu, ''));
	expect(wrong).toEqual([]);
	expect(outline.filter(({ locator, heading }) => !words.get(locator)?.includes(heading))).toEqual([]);
});

test.for(documents)('$id: it is valid HTML, needs nothing beside it and allows nothing else', async ({ id }) => {
	const file = `dist/documents/${id}.single.html`;
	const { results } = await validator.validateFile(file);
	expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
	const tree = readPage(file);
	expect(selectAll('script, img, iframe, object, link:not([rel="canonical"]), [src], [style]', tree)).toEqual([]);
	const policy = String(only(tree, 'meta[http-equiv="Content-Security-Policy"]').properties['content']);
	const hash = createHash('sha256')
		.update(textOf(only(tree, 'style')))
		.digest('base64');
	expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
	expect(readFileSync(file, 'utf8')).not.toMatch(/@import|url\(/u);
	expect(only(tree, 'meta[name="robots"]').properties['content']).toBe('noindex');
});

test.for(documents)('$id: its hash is that of the published words', ({ id, outline, paragraphs }) => {
	const texts = [
		...paragraphs.filter(({ section }) => section === null).map(({ text }) => text),
		...outline.flatMap(({ locator, number, heading }) => [
			`${number ?? ''}${heading}`,
			...paragraphs.filter(({ section }) => section === locator).map(({ text }) => text),
		]),
	];
	const hash = createHash('sha256').update(texts.join('\n')).digest('hex');
	expect(textOf(only(readPage(`dist/documents/${id}.single.html`), '.colophon'))).toContain(hash);
});
