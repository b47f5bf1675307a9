import type { Query } from '../../model/apparatus.ts';
import type { TextRange } from '../../text/range.ts';
import { rangeHolder } from '../../text/range-holder.ts';
import type { PublishedText } from '../trace/published-text.ts';
import { locateSource } from '../trace/traced-text.ts';
import type { PlacedEmendation } from './place-emendations.ts';
import { queryQuotes } from './query-quotes.ts';

/**
 * The doubtful places of the published texts, in their order: those that editors state, and those that a rule finds where no
 * editor has spoken on the same words. `textsAt` gives the texts in which a range of the source stands.
 */
export function findQueries(
	published: readonly PublishedText[],
	textsAt: (range: TextRange) => PublishedText[],
	emendations: readonly PlacedEmendation[],
): Query[] {
	const editorial = emendations.flatMap((emendation) => queriesOf(emendation, textsAt));
	const isStated = rangeHolder(editorial.map(({ src }) => src));
	return inReadingOrder([...editorial, ...queryQuotes(published).filter(({ src }) => !isStated(src))], published);
}

function queriesOf(
	{ src, certainty, reading, reason }: PlacedEmendation,
	textsAt: (range: TextRange) => PublishedText[],
): Query[] {
	if (certainty === 'certain') return [];
	return textsAt(src).flatMap(({ document, locator, text }): Query[] => {
		const place = locateSource(text, src);
		if (place === null) return [];
		const words = text.text.slice(...place);
		const proposal = reading === undefined ? {} : { reading };
		return [{ document, locator, src, offset: place[0], words, ...proposal, reason, certainty }];
	});
}

function inReadingOrder(queries: readonly Query[], published: readonly PublishedText[]): Query[] {
	const keyOf = ({ document, locator }: { document: string; locator: string }) => `${document} ${locator}`;
	const places = new Map(published.map((text, index) => [keyOf(text), index]));
	const placeOf = (query: Query) => places.get(keyOf(query)) as number;
	return queries.toSorted((left, right) => placeOf(left) - placeOf(right) || left.offset - right.offset);
}
