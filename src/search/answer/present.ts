import type { Finding } from '../find/finding.ts';
import type { FacetLabels } from '../index/core-file.ts';
import type { Shelf } from '../library/shelf.ts';
import type { Hit, HitGroup, HitList, SearchRequest } from './answer.ts';
import { type FindingGroup, groupFindings } from './group.ts';
import { makeSnippet } from './snippet.ts';

/** Makes hits of findings: in order, by document, no more than asked for, each with its words in context. */
export function presentFindings(
	findings: readonly Finding[],
	shelf: Shelf,
	labels: FacetLabels,
	{ order, perDocument }: Pick<SearchRequest, 'order' | 'perDocument'>,
	limit: number,
): HitList {
	const groups = groupFindings(findings, shelf.documents, order);
	let left = limit;
	const sent = groups.flatMap((group) => {
		const chosen = group.findings.slice(0, Math.max(0, Math.min(perDocument, left)));
		left -= chosen.length;
		return chosen.length === 0 ? [] : toHitGroup(group, chosen, shelf, labels);
	});
	return {
		total: findings.length,
		mentions: findings.reduce((sum, finding) => sum + finding.mentions, 0),
		documents: groups.length,
		groups: sent,
	};
}

function toHitGroup(group: FindingGroup, chosen: readonly Finding[], shelf: Shelf, labels: FacetLabels): HitGroup[] {
	const document = shelf.documents[group.document];
	if (document === undefined) return [];
	return [
		{
			document: { ...document, cityLabel: labels.city[document.city] ?? document.city },
			total: group.findings.length,
			hits: chosen.flatMap((finding) => toHit(finding, shelf)),
		},
	];
}

function toHit(finding: Finding, shelf: Shelf): Hit[] {
	const record = shelf.records[finding.record];
	if (record === undefined) return [];
	const { reading } = finding;
	return [
		{
			locator: record.locator,
			kind: record.kind,
			place: record.headings,
			snippet: makeSnippet(record.text, finding),
			words: wordsOf(finding, shelf),
			mentions: finding.mentions,
			agreement: finding.agreement,
			reading: reading === null ? null : { words: reading.words, witness: reading.witness },
			errors: finding.rank.errors,
		},
	];
}

function wordsOf({ record, ranges, beyond }: Finding, shelf: Shelf): string[] {
	const places = [...ranges.map((range) => ({ record, range })), ...beyond];
	return [...new Set(places.map((place) => shelf.records[place.record]?.text.slice(...place.range) ?? ''))];
}
