import type { SearchAnswer } from '../../../search/answer/answer.ts';
import { element } from '../element.ts';
import { explainEmptiness } from './answer-text.ts';

/**
 * What a reader sees where nothing was found: queries that may have been meant, and what was tried.
 * @param addressOf the address that asks a query.
 */
export function explanationContents(answer: SearchAnswer, addressOf: (query: string) => string): HTMLElement[] {
	const sentences = explainEmptiness(answer).map((sentence) => element('p', {}, sentence));
	if (answer.suggestions.length === 0) return sentences;
	const links = answer.suggestions.map((query) =>
		element('a', { href: addressOf(query), 'data-search-suggestion': query }, query),
	);
	return [element('p', { class: 'search-suggestions' }, '是否要找：', ...links), ...sentences];
}
