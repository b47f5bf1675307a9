import type { SearchAnswer } from '../../../search/answer/answer.ts';
import { element } from '../element.ts';
import { explainEmptiness, suggestionsLabel } from '../words/answer-words.ts';

/**
 * What a reader sees where nothing was found: queries that may have been meant, and what was tried, unless hits of one of
 * those queries follow.
 * @param addressOf the address that asks a query.
 */
export function explanationContents(answer: SearchAnswer, addressOf: (query: string) => string): HTMLElement[] {
	const sentences = answer.instead === null ? explainEmptiness(answer) : [];
	const paragraphs = sentences.map((sentence) => element('p', {}, sentence));
	if (answer.suggestions.length === 0) return paragraphs;
	const links = answer.suggestions.map((query) =>
		element('a', { href: addressOf(query), 'data-search-suggestion': query }, query),
	);
	return [element('p', { class: 'search-suggestions' }, suggestionsLabel, ...links), ...paragraphs];
}
