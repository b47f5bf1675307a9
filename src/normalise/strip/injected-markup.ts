import type { StripRule } from './strip-rule.ts';

/** Lines of a plain text that hold nothing but tags: links and frames that attackers inject into pages. */
export const injectedMarkup: StripRule = {
	id: 'injected-markup',
	reason: '网页中被注入的标签代码，不含正文',
	find: (line) =>
		/<[a-z!/]/iu.test(line) && line.replace(/<[^<>]*>/gu, '').replace(/[•·\s\u3000]/gu, '') === ''
			? [0, line.length]
			: null,
};
