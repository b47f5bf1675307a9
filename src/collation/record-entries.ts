import { sourceUrl } from '../links/page-urls.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DocumentCollation, TextCollation } from '../model/document-collation.ts';
import { headingLabel } from '../structure/heading-label.ts';
import { publishedHeading } from '../structure/published-heading.ts';
import { changeKey } from './change-key.ts';
import { certaintyLabels, visibleWords } from './change-kind.ts';
import { type Doubt, likelyDoubts } from './doubts.ts';
import type { DifferenceKind } from './layers.ts';

/** A place of the record, in the document and in its source. */
export interface RecordPlace {
	/** Where in the document, in words. */
	place: string;
	/** The way there. */
	href: string;
	/** Names the difference, for the program that opens it in place (`changeKey`). */
	change: string;
	/** The line of the source. */
	line: number;
	/** The way to the line. */
	lineHref: string;
}

/** An entry of the record of a document: one difference with its words and its reason. */
export interface RecordEntry extends RecordPlace {
	/** What it is. */
	kind: DifferenceKind;
	/** What the source has; null at a gap. */
	source: string | null;
	/** The reading: of a change what stands in the document, of a query what is proposed; null where there is none. */
	reading: string | null;
	/** Why: an editor's reason, else what the rules do. */
	reason: string;
	/** How sure, in words; null where nobody had to be. */
	certainty: string | null;
	/** The doubt that it is, where it is marked in the text; else null. */
	doubt: (Doubt & { number: number }) | null;
}

/** Every difference between a document and its source, in the order of the text. */
export function recordEntries(document: PolicyDocument, collation: DocumentCollation): RecordEntry[] {
	const places = placeNames(document);
	const texts = publishedTexts(document);
	const doubts = markedDoubts(collation);
	const reasonOf = (place: number) => collation.rules[place]?.reason ?? '';
	return collation.texts.flatMap((text) => {
		const { locator } = text;
		const place = places.get(locator) ?? '题前后';
		const href = places.has(locator) && locator !== 'title' ? `#${locator}` : '#content';
		const entries = differencesOf(text, texts.get(locator), reasonOf);
		return entries.map(({ offset, line, ...entry }): RecordEntry => {
			const change = changeKey({ locator, kind: entry.kind, offset });
			const lineHref = sourceUrl(collation.source, line);
			return { ...entry, place, href, change, line, lineHref, doubt: doubts.get(change) ?? null };
		});
	});
}

/** The doubts that are marked in the text, by the key of their query. */
function markedDoubts(collation: DocumentCollation): ReadonlyMap<string, Doubt & { number: number }> {
	return new Map(
		likelyDoubts(collation).flatMap(({ number, ...doubt }) => {
			const { locator, offset } = doubt;
			return number === null ? [] : [[changeKey({ locator, kind: 'query', offset }), { ...doubt, number }]];
		}),
	);
}

/** A difference, and where in its text it begins. */
type Difference = Omit<RecordEntry, keyof RecordPlace | 'doubt'> & { offset: number; line: number };

/**
 * The differences of one text.
 *
 * @param text the published words; undefined of a line that became a fact (a byline)
 * @param reasonOf the reason of a rule, by its place in the table of rules
 */
function differencesOf(
	{ changes, omissions, queries, gaps }: TextCollation,
	text: string | undefined,
	reasonOf: (rule: number) => string,
): Difference[] {
	const differences: Difference[] = [
		...changes.map(({ offset, length, source, kind, rules, certainty, reason, line }) => ({
			offset,
			line,
			kind,
			source: visibleWords(source),
			reading: text === undefined ? null : visibleWords(text.slice(offset, offset + length)),
			reason: reason ?? rules.map(reasonOf).join('；'),
			certainty: certainty === undefined ? null : certaintyLabels[certainty],
		})),
		...omissions.map(({ offset, source, rule, line }) => {
			const words = { source: source.trim(), reading: null, reason: reasonOf(rule), certainty: null };
			return { offset, line, kind: 'omission' as const, ...words };
		}),
		...queries.map(({ offset, words: source, reading: proposed = null, reason, certainty, line }) => {
			const reading = proposed === '' ? '（删去）' : proposed;
			return { offset, line, kind: 'query' as const, source, reading, reason, certainty: certaintyLabels[certainty] };
		}),
		...gaps.map(({ offset, reason, line }) => {
			return { offset, line, kind: 'gap' as const, source: null, reading: null, reason, certainty: null };
		}),
	];
	return differences.sort((left, right) => left.offset - right.offset);
}

/** The published texts by locator, headings with their numbers. */
function publishedTexts({ title, outline, paragraphs }: PolicyDocument): ReadonlyMap<string, string> {
	return new Map([
		['title', title],
		...outline.map((entry): [string, string] => [entry.locator, publishedHeading(entry)]),
		...paragraphs.map(({ locator, text }): [string, string] => [locator, text]),
	]);
}

/** Where a text stands, in words: headings by themselves, paragraphs by their place in the document. */
function placeNames({ outline, paragraphs }: PolicyDocument): ReadonlyMap<string, string> {
	return new Map([
		['title', '题名'],
		...outline.map((entry): [string, string] => [entry.locator, headingLabel(entry)]),
		...paragraphs.map(({ locator }, index): [string, string] => [locator, `第${index + 1}段`]),
	]);
}
