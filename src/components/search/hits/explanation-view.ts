import { themeUrl } from '../../../links/page-urls.ts';
import type { SearchAnswer } from '../../../search/answer/answer.ts';
import type { OfferedTheme } from '../../../search/answer/offered-themes.ts';
import { element } from '../element.ts';
import { explainEmptiness, isQuestion, nameOther, suggestionsLabel, themesLabel } from '../words/answer-words.ts';
import { countHits } from './shown-hits.ts';

/**
 * What a reader sees before the hits: the themes that the query names; where nothing was found, queries that may have been
 * meant, and what was tried, unless hits of one of those queries follow. Often nothing.
 * @param addressOf the address that asks a query.
 */
export function explanationContents(answer: SearchAnswer, addressOf: (query: string) => string): HTMLElement[] {
	const { themes, suggestions, instead, goesOn } = answer;
	const offers =
		themes.length === 0 ? [] : [element('p', { class: 'search-themes' }, themesLabel, ...themes.flatMap(offer))];
	if (goesOn || !isQuestion(answer) || (countHits(answer) > 0 && instead === null)) return offers;
	const sentences = instead === null ? explainEmptiness(answer) : [];
	const paragraphs = [...offers, ...sentences.map((sentence) => element('p', {}, sentence))];
	if (suggestions.length === 0) return paragraphs;
	const links = suggestions.map((query) =>
		element('a', { href: addressOf(query), 'data-search-suggestion': query }, query),
	);
	return [element('p', { class: 'search-suggestions' }, suggestionsLabel, ...links), ...paragraphs];
}

function offer({ id, label, otherName }: OfferedTheme): (Node | string)[] {
	const link = element('a', { href: themeUrl(id) }, label);
	return otherName === null ? [link] : [link, nameOther(otherName)];
}
