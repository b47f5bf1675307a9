import type { SearchAnswer } from './answer.ts';
import { composeAnswer } from './compose-answer.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Question } from './question.ts';
import { readExact } from './read-exact.ts';
import { suggestApart, suggestQueries } from './suggest.ts';

/** What may have been meant where nothing was found, with what is found for it. */
export type Suggested = Pick<SearchAnswer, 'suggestions' | 'instead' | 'facets'>;

/**
 * Suggests queries where nothing was found, and reads where the first of them that is found anywhere stands.
 * @param understand makes a question of a query.
 */
export async function readInstead(
	{ question, request, library }: Inquiry,
	facets: SearchAnswer['facets'],
	understand: (query: string) => Question,
): Promise<Suggested> {
	const suggestions = await suggestQueries(question.typed, question.expression, library);
	for (const query of suggestions) {
		const inquiry = await inquire(understand(query), { ...request, query }, library);
		const answers = readExact(inquiry);
		let step = await answers.next();
		while (step.done !== true) step = await answers.next();
		const answer = composeAnswer(inquiry, { unread: step.value, unreadNear: false, goesOn: false });
		if (answer.exact.total > 0) return { suggestions, instead: { query, exact: answer.exact }, facets: answer.facets };
	}
	if (suggestions.length > 0) return { suggestions, instead: null, facets };
	// Hits of one of several terms are not what was asked for: they are offered, not shown.
	return { suggestions: await suggestApart(question.expression, library), instead: null, facets };
}
