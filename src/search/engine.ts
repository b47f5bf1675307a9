import type { Hit, HitGroup, HitList, SearchAnswer, SearchRequest } from './answer.ts';
import { cityLabel, countFacets, passes } from './filters.ts';
import { findExact } from './find-exact.ts';
import { findNear } from './find-near.ts';
import { createFindUnpunctuated } from './find-unpunctuated.ts';
import type { Finding, SearchedRecord } from './finding.ts';
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
	const findUnpunctuated = createFindUnpunctuated(records);
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
		const few = exact.length < fewHits;
		if (few) remembered.near ??= findInexact(query, remembered.exact);
		const allNear = few ? (remembered.near ?? []) : [];
		const exactList = listHits(exact, request, request.limit);
		const sent = exactList.groups.reduce((sum, group) => sum + group.hits.length, 0);
		return {
			query: request.query,
			terms: query.terms.map((term) => term.text),
			exact: exactList,
			near: listHits(allNear.filter(passing), request, request.limit - sent),
			nearSearch: few ? nearSearchFor(query) : 'not-needed',
			facets: countFacets(documents, [...remembered.exact, ...allNear], request.filters, cities),
			searched: records.length,
		};
	};

	const findInexact = (query: Query, exact: readonly Finding[]): Finding[] => {
		const taken = new Set(exact.map((finding) => finding.record));
		const unpunctuated = findUnpunctuated(query).filter((finding) => !taken.has(finding.record));
		for (const finding of unpunctuated) taken.add(finding.record);
		return [...unpunctuated, ...findNear(records, query, taken)];
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
				words: wordsOf(finding),
				mentions: finding.mentions,
				agreement: finding.agreement,
				errors: finding.rank.errors,
			},
		];
	};

	const wordsOf = ({ record, ranges, beyond }: Finding): string[] => {
		const places = [...ranges.map((range) => ({ record, range })), ...beyond];
		return [...new Set(places.map((place) => records[place.record]?.text.slice(...place.range) ?? ''))];
	};

	return { search };
}

function nearSearchFor({ terms }: Query): SearchAnswer['nearSearch'] {
	return terms.some((term) => errorsAllowed(term.folded) > 0) ? 'done' : 'too-short';
}

/** The words of the headings above each record, in the order of all records. */
function headingsAbove({ documents }: SearchCollection): string[][] {
	return documents.flatMap(({ records }) =>
		placesInOutline(records).map((above) => above.map((index) => records[index]?.text ?? '')),
	);
}
