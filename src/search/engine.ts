import type { Hit, HitGroup, HitList, SearchAnswer, SearchRequest } from './answer.ts';
import { cityLabel, countFacets, passes } from './filters.ts';
import { type Finding, findExact, findNear, type SearchedRecord } from './find.ts';
import { createFold } from './fold.ts';
import { type FindingGroup, groupFindings } from './group.ts';
import type { SearchCollection } from './index-file.ts';
import { placesInOutline } from './place.ts';
import { parseQuery, type Query } from './query.ts';
import { makeSnippet } from './snippet.ts';
import { errorsAllowed } from './tolerance.ts';

/** Answers questions about one collection. */
export interface SearchEngine {
	/** The answer to a request. The same question with other filters or another limit is not searched again. */
	search(request: SearchRequest): SearchAnswer;
}

/** With fewer exact hits than this the reader may have mistyped, so near ones are looked for. */
const fewHits = 5;

/** An engine for a collection: folds every text once, then scans. */
export function createEngine(collection: SearchCollection): SearchEngine {
	const { documents, cities } = collection;
	const fold = createFold(collection.pairs);
	const records = documents.flatMap((document, index) =>
		document.records.map((record): SearchedRecord => ({ ...record, document: index, folded: fold(record.text) })),
	);
	const places = headingsAbove(collection);
	let remembered: { typed: string; query: Query; exact: Finding[]; near?: Finding[] } | undefined;

	const search = (request: SearchRequest): SearchAnswer => {
		if (remembered?.typed !== request.query) {
			const query = parseQuery(request.query, fold);
			remembered = { typed: request.query, query, exact: findExact(records, query) };
		}
		const { query } = remembered;
		const passing = (finding: Finding) => {
			const document = documents[finding.document];
			return document !== undefined && passes(document, request.filters);
		};
		const exact = remembered.exact.filter(passing);
		const nearSearch = nearSearchFor(query, exact.length);
		if (nearSearch === 'done') remembered.near ??= findNear(records, query, remembered.exact);
		const allNear = nearSearch === 'done' ? (remembered.near ?? []) : [];
		const exactList = listHits(exact, request, request.limit);
		const sent = exactList.groups.reduce((sum, group) => sum + group.hits.length, 0);
		return {
			query: request.query,
			terms: query.terms.map((term) => term.text),
			exact: exactList,
			near: listHits(allNear.filter(passing), request, request.limit - sent),
			nearSearch,
			facets: countFacets(documents, [...remembered.exact, ...allNear], request.filters, cities),
			searched: records.length,
		};
	};

	const listHits = (findings: readonly Finding[], request: SearchRequest, limit: number): HitList => {
		const groups = groupFindings(findings, documents, request.order);
		let room = limit;
		const sent = groups.flatMap((group): HitGroup[] => {
			const chosen = group.findings.slice(0, Math.min(request.perDocument, room));
			room -= chosen.length;
			return chosen.length === 0 ? [] : toHitGroup(group, chosen);
		});
		return {
			total: findings.length,
			mentions: findings.reduce((sum, finding) => sum + finding.mentions, 0),
			documents: groups.length,
			groups: sent,
		};
	};

	const toHitGroup = (group: FindingGroup, chosen: readonly Finding[]): HitGroup[] => {
		const document = documents[group.document];
		if (document === undefined) return [];
		const { records: _, ...facts } = document;
		return [
			{
				document: { ...facts, cityLabel: cityLabel(cities, document.city) },
				total: group.findings.length,
				hits: chosen.flatMap(toHit),
			},
		];
	};

	const toHit = (finding: Finding): Hit[] => {
		const record = records[finding.record];
		if (record === undefined) return [];
		return [
			{
				locator: record.locator,
				kind: record.kind,
				place: places[finding.record] ?? [],
				snippet: makeSnippet(record.text, finding),
				words: [...new Set(finding.ranges.map(([start, end]) => record.text.slice(start, end)))],
				mentions: finding.mentions,
				errors: finding.rank.errors,
			},
		];
	};

	return { search };
}

function nearSearchFor(query: Query, exactHits: number): SearchAnswer['nearSearch'] {
	if (!query.terms.some((term) => errorsAllowed(term.folded) > 0)) return 'too-short';
	return exactHits < fewHits ? 'done' : 'not-needed';
}

/** The words of the headings above each record, in the order of all records. */
function headingsAbove({ documents }: SearchCollection): string[][] {
	return documents.flatMap(({ records }) =>
		placesInOutline(records).map((above) => above.map((index) => records[index]?.text ?? '')),
	);
}
