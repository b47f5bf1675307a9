import type { Finding } from '../find/finding.ts';
import type { FacetLabels } from '../index/core-file.ts';
import type { Shelf } from '../library/shelf.ts';
import { nameValue } from '../query/filters.ts';
import type { Hit, HitGroup, HitList, YearCount } from './answer.ts';
import { type FindingGroup, groupFindings } from './group.ts';
import type { Inquiry } from './inquiry.ts';
import { makeSnippet } from './snippet.ts';

/** Makes hits of findings: in order, by document, no more than asked for, each with its words in context. */
export function presentFindings(
	findings: readonly Finding[],
	{ library: { shelf, core }, request: { order, perDocument }, years }: Inquiry,
	limit: number,
): HitList {
	const groups = groupFindings(findings, shelf, order);
	let left = limit;
	const sent = groups.flatMap((group) => {
		const chosen = group.findings.slice(0, Math.max(0, Math.min(perDocument, left)));
		left -= chosen.length;
		return chosen.length === 0 ? [] : toHitGroup(group, chosen, shelf, core.labels);
	});
	return {
		total: findings.length,
		mentions: findings.reduce((sum, finding) => sum + finding.mentions, 0),
		documents: groups.length,
		years: countYears(groups, years, shelf),
		groups: sent,
	};
}

/** How many hits of a list are sent. */
export function sentHits({ groups }: HitList): number {
	return groups.reduce((sum, group) => sum + group.hits.length, 0);
}

function countYears(groups: readonly FindingGroup[], years: readonly number[], shelf: Shelf): YearCount[] {
	const byYear = Map.groupBy(groups, (group) => shelf.document(group.document).year);
	return years.map((year) => {
		const own = byYear.get(year) ?? [];
		return { year, total: own.reduce((sum, { findings }) => sum + findings.length, 0), documents: own.length };
	});
}

function toHitGroup(group: FindingGroup, chosen: readonly Finding[], shelf: Shelf, labels: FacetLabels): HitGroup {
	const document = shelf.document(group.document);
	return {
		document: { ...document, cityLabel: nameValue('city', document.city, labels) },
		total: group.findings.length,
		hits: chosen.map((finding) => toHit(finding, shelf)),
	};
}

function toHit(finding: Finding, shelf: Shelf): Hit {
	const { locator, kind, headings, text } = shelf.record(finding.record);
	const { mentions, agreement, rank, variant } = finding;
	return {
		locator,
		kind,
		place: headings,
		snippet: makeSnippet(text, finding),
		words: wordsOf(finding, shelf),
		mentions,
		agreement,
		variant: variant === null ? null : { words: variant.words, witness: variant.witness },
		errors: rank.errors,
	};
}

function wordsOf({ record, ranges, beyond }: Finding, shelf: Shelf): string[] {
	const places = [...ranges.map((range) => ({ record, range })), ...beyond];
	return [...new Set(places.map((place) => shelf.record(place.record).text.slice(...place.range)))];
}
