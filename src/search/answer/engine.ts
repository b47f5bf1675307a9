import { barePassage } from '../find/find-unpunctuated.ts';
import type { Finding } from '../find/finding.ts';
import { errorsAllowed } from '../find/tolerance.ts';
import type { Library } from '../library/library.ts';
import { type NarrowedQuery, narrowQuery } from '../library/narrowed-query.ts';
import { countFacets, passes } from '../query/filters.ts';
import { parseQuery, type Query, wantedTerms } from '../query/query.ts';
import { createFieldReader } from '../query/query-fields.ts';
import type { SearchAnswer, SearchRequest } from './answer.ts';
import { presentFindings } from './present.ts';
import { Question } from './question.ts';
import { spellOut } from './spell-out.ts';
import { suggestQueries } from './suggest.ts';

/** Answers questions about one collection. */
export interface SearchEngine {
	/**
	 * Answers a request: first with what was found soonest, and again while more is read. The last answer says whether
	 * anything was left unread. The same question with other filters or another limit is not searched again.
	 */
	search(request: SearchRequest): AsyncIterable<SearchAnswer>;
}

/** With fewer exact hits than this the reader may have mistyped, so near ones are looked for. */
const fewHits = 5;
/** Blocks read before the first answer: a browser fetches six files of one host at a time. */
const firstBlocks = 6;
/** Blocks read between two answers after that. */
const moreBlocks = 12;
/**
 * Bytes that may be fetched for a request that does not ask for all hits: where there are enough hits for now, and where
 * there are not; up to which near hits are begun, and up to which more of them are read. With program and core no question
 * costs more than 250 kB.
 */
const budget = { enough: 100_000, exact: 125_000, beginNear: 70_000, near: 165_000 };

/** An engine for an open collection. */
export function createEngine(library: Library): SearchEngine {
	const { core, fold, shelf, finder } = library;
	const readFields = createFieldReader(core.labels, core.years, fold);
	let remembered: Question | undefined;

	async function* search(request: SearchRequest): AsyncIterable<SearchAnswer> {
		if (remembered?.typed !== request.query)
			remembered = new Question(request.query, parseQuery(request.query, fold, readFields), library);
		const question = remembered;
		const { query } = question;
		if (query.groups.length === 0 && query.conditions.length === 0) {
			yield answer(question, request, 0, false);
			return;
		}
		const begun = library.fetched();
		const narrowed = narrowQuery(query, request.filters, request.order);
		const blocks = await finder.exact(narrowed);
		const unreadBlocks = () => blocks.filter((block) => !question.read.has(block));
		for (let first = true; ; first = false) {
			const unread = unreadBlocks();
			const batch = unread.slice(0, first ? firstBlocks : moreBlocks);
			const hits = passing(question, request).length;
			const spent = library.fetched() - begun;
			const isAffordable = spent < (hits < request.limit ? budget.exact : budget.enough);
			if (batch.length === 0 || !(isAffordable || request.limit === Number.POSITIVE_INFINITY)) break;
			await question.lookInto(batch);
			if (unread.length > batch.length) yield answer(question, request, unread.length - batch.length, true);
		}
		const unread = unreadBlocks().length;
		if (unread > 0 || passing(question, request).length >= fewHits || query.groups.length === 0) {
			yield answer(question, request, unread, false);
			return;
		}
		// Where texts must be fetched for near hits, those that are there need not wait.
		if (core.whole === null && passing(question, request).length > 0) yield answer(question, request, 0, true);
		yield* searchNear(question, request, narrowed, begun);
	}

	async function* searchNear(
		question: Question,
		request: SearchRequest,
		narrowed: NarrowedQuery,
		begun: number,
	): AsyncIterable<SearchAnswer> {
		const { query } = question;
		const bySound = await spellOut(query, library);
		if (bySound !== null) {
			const blocks = await finder.exact({ ...narrowed, query: bySound });
			await question.lookForNear(blocks.slice(0, moreBlocks), bySound, 'sound');
		}
		const spent = () => library.fetched() - begun;
		const passage = barePassage(query);
		if (passage !== null && spent() < budget.beginNear) {
			const places = await finder.passage(passage, narrowed);
			await question.lookForPassage(passage, places.slice(0, firstBlocks));
		}
		if (toleratesErrors(query) && spent() < budget.beginNear) {
			const blocks = await finder.near(narrowed);
			for (let first = 0; first < blocks.length; first += firstBlocks) {
				const hits = question.findings('near').length;
				if (first > 0 && (spent() > budget.near || hits >= request.limit)) break;
				await question.lookForNear(blocks.slice(first, first + firstBlocks), query, 'near');
				if (first + firstBlocks < blocks.length) yield answer(question, request, 0, true);
			}
		}
		const last = answer(question, request, 0, false);
		const isEmpty = last.exact.total + last.near.total === 0;
		yield isEmpty ? { ...last, suggestions: await suggestQueries(question.typed, query, library) } : last;
	}

	const passing = (question: Question, request: SearchRequest): Finding[] =>
		narrow(question.findings('exact'), request);

	const narrow = (findings: readonly Finding[], { filters }: SearchRequest): Finding[] =>
		findings.filter((finding) => {
			const document = shelf.documents[finding.document];
			return document !== undefined && passes(document, filters);
		});

	const answer = (question: Question, request: SearchRequest, unread: number, goesOn: boolean): SearchAnswer => {
		const { query } = question;
		const allExact = question.findings('exact');
		const exact = narrow(allExact, request);
		const few = unread === 0 && exact.length < fewHits;
		const allNear = [
			...question.findings('reading'),
			...(few ? question.findings('sound', 'unpunctuated', 'near') : []),
		];
		const exactList = presentFindings(exact, shelf, core.labels, request, request.limit);
		const sent = exactList.groups.reduce((sum, group) => sum + group.hits.length, 0);
		return {
			query: request.query,
			terms: wantedTerms(query).map((term) => term.text),
			conditions: query.conditions.map((condition) => condition.text),
			exact: exactList,
			near: presentFindings(narrow(allNear, request), shelf, core.labels, request, request.limit - sent),
			nearSearch: !few ? 'not-needed' : toleratesErrors(query) ? 'done' : 'too-short',
			suggestions: [],
			facets: countFacets(shelf.documents, [...allExact, ...allNear], request.filters, core.labels),
			searched: core.counts.records,
			unread,
			goesOn,
		};
	};

	return { search };
}

function toleratesErrors(query: Query): boolean {
	return wantedTerms(query).some((term) => errorsAllowed(term.folded) > 0);
}
