import type { Agreement, Finding } from '../find/finding.ts';
import { toleratesErrors } from '../find/tolerance.ts';
import { countFacets, passes } from '../query/filters.ts';
import { wantedTerms } from '../query/search-expression.ts';
import type { HitList, SearchAnswer } from './answer.ts';
import type { Inquiry } from './inquiry.ts';
import { offerThemes } from './offered-themes.ts';
import { presentFindings, sentHits } from './present.ts';

/** With fewer hits than this, near ones apart, the reader may have mistyped, so near ones are looked for. */
const fewHits = 5;

/** How far the reading has come. */
export type Progress = Pick<SearchAnswer, 'unread' | 'unreadNear' | 'goesOn'> &
	Partial<Pick<SearchAnswer, 'nearSearch'>>;

/** The answer to an inquiry, out of what was found so far. */
export function composeAnswer(inquiry: Inquiry, progress: Progress): SearchAnswer {
	const { question, request, library } = inquiry;
	const { shelf, core } = library;
	const few = progress.unread === 0 && isFewHits(inquiry);
	const near: Agreement[] = few ? ['variant', 'sound', 'near'] : ['variant'];
	let left = request.limit;
	const present = (...agreements: Agreement[]): HitList => {
		const list = presentFindings(passingFindings(inquiry, ...agreements), inquiry, left);
		left -= sentHits(list);
		return list;
	};
	const all = question.findings('exact', 'unpunctuated', ...near);
	return {
		query: request.query,
		terms: wantedTerms(question.expression).map((term) => term.text),
		conditions: question.expression.conditions.map((condition) => condition.text),
		exact: present('exact'),
		unpunctuated: present('unpunctuated'),
		near: present(...near),
		nearSearch: !few ? 'not-needed' : toleratesErrors(question.expression) ? 'done' : 'too-short',
		themes: offerThemes(request.query, library),
		suggestions: [],
		instead: null,
		facets: countFacets(
			all.map(({ document }) => shelf.document(document)),
			request.filters,
			core,
		),
		searched: core.counts.records,
		...progress,
	};
}

/** Whether so little was found that near hits are looked for. */
export function isFewHits(inquiry: Inquiry): boolean {
	return passingFindings(inquiry, 'exact', 'unpunctuated').length < fewHits;
}

/** What was found, of some sorts, in documents that pass the filters chosen. */
export function passingFindings({ question, request, library }: Inquiry, ...agreements: Agreement[]): Finding[] {
	return question
		.findings(...agreements)
		.filter((finding) => passes(library.shelf.document(finding.document), request.filters));
}
