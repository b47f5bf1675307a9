import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { listPages } from '../built-site/pages.ts';
import { htmlRules } from './html-rules.ts';

const pages = listPages('dist');
const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, ...htmlRules }));

test('there are pages', () => {
	expect(pages.map(({ path }) => path)).toContain('');
});

test.for(pages)('/$path is valid HTML', async ({ file }) => {
	const { results } = await validator.validateFile(file);
	const messages = results.flatMap((result) =>
		result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
	);
	expect(messages).toEqual([]);
});
