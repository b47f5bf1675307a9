import { toleratesErrors } from '../find/tolerance.ts';
import type { Library } from '../library/library.ts';
import { createFieldReader } from '../query/condition.ts';
import { parseExpression } from '../query/search-expression.ts';
import { hitSorts, type SearchAnswer, type SearchRequest } from './answer.ts';
import { composeAnswer, isFewHits } from './compose-answer.ts';
import { inquire } from './inquiry.ts';
import { hasNearProgram } from './near-program.ts';
import { Question } from './question.ts';
import { readExact } from './read-exact.ts';
import { readInstead } from './read-instead.ts';
import { readNear } from './read-near.ts';

/** Answers questions about one collection. */
export interface SearchEngine {
	/**
	 * Answers a request: first with what was found soonest, and again while more is read. The last answer says whether
	 * anything was left unread. The same question with other filters or another limit is not searched again.
	 */
	search(request: SearchRequest): AsyncIterable<SearchAnswer>;
}

/** An engine for an open collection. */
export function createEngine(library: Library): SearchEngine {
	const { core, fold } = library;
	const readFields = createFieldReader(core.labels, core.years, fold);
	const understand = (query: string) => new Question(query, parseExpression(query, fold, readFields), library);
	let remembered: Question | undefined;

	async function* search(request: SearchRequest): AsyncIterable<SearchAnswer> {
		if (remembered?.typed !== request.query) remembered = understand(request.query);
		const question = remembered;
		const inquiry = await inquire(question, request, library);
		const { groups, conditions } = question.expression;
		const unread = groups.length + conditions.length === 0 ? 0 : yield* readExact(inquiry);
		const first = composeAnswer(inquiry, { unread, unreadNear: false, goesOn: false });
		if (unread > 0 || groups.length === 0 || !isFewHits(inquiry)) {
			yield first;
			return;
		}
		// Where texts or programs must be fetched for near hits, those that are there need not wait.
		const fetches = core.whole === null || (toleratesErrors(question.expression) && !hasNearProgram());
		if (fetches && isAnything(first)) yield { ...first, goesOn: true };
		const progress = yield* readNear(inquiry);
		const last = composeAnswer(inquiry, { unread, goesOn: false, ...progress });
		yield isAnything(last) ? last : { ...last, ...(await readInstead(inquiry, last.facets, understand)) };
	}

	return { search };
}

/** Whether anything was found. */
function isAnything(answer: SearchAnswer): boolean {
	return hitSorts.some((sort) => answer[sort].total > 0);
}
