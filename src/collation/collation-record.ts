import { dataUrl, sourceUrl } from '../links/page-urls.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DocumentCollation, TextCollation } from '../model/document-collation.ts';
import { headingLabel } from '../structure/heading-label.ts';
import { publishedHeading } from '../structure/published-heading.ts';
import { certaintyLabels, visibleWords } from './change-kind.ts';

/** An entry of the record of a document: an emendation, a doubtful place or a gap. */
export interface RecordEntry {
	/** What it is, in words. */
	kind: '校改' | '存疑' | '缺文';
	/** Where in the document, in words. */
	place: string;
	/** The way there. */
	href: string;
	/** What the source has; null at a gap. */
	source: string | null;
	/** The reading: of an emendation what stands in the document, of a query what is proposed; null where there is none. */
	reading: string | null;
	/** Why. */
	reason: string;
	/** How sure, in words; null at a gap. */
	certainty: string | null;
	/** The line of the source. */
	line: number;
	/** The way to the line. */
	lineHref: string;
}

/** What a document's page shows of the differences from its source. */
export interface PageCollation {
	/** How many emendations, queries and gaps there are, in words. */
	summary: string;
	/** The differences, for the program that shows them in the text. */
	dataUrl: string;
	/** The page of the source. */
	sourceUrl: string;
	/** The record, in the order of the text. */
	entries: RecordEntry[];
}

/** Gathers what a document's page shows of the differences from its source. */
export function pageCollation(document: PolicyDocument, collation: DocumentCollation): PageCollation {
	const places = placeNames(document);
	const texts = publishedTexts(document);
	return {
		summary: summarise(collation.counts),
		dataUrl: dataUrl(`collation/${document.id}.json`),
		sourceUrl: sourceUrl(collation.source),
		entries: collation.texts.flatMap((text) => {
			const place = places.get(text.locator) ?? '题前后';
			const href = places.has(text.locator) && text.locator !== 'title' ? `#${text.locator}` : '#content';
			return entriesOf(text, texts.get(text.locator)).map(({ line, ...entry }) => {
				return { ...entry, place, href, line, lineHref: sourceUrl(collation.source, line) };
			});
		}),
	};
}

/** A sentence of the counts; what there is none of is left out. */
function summarise({ emendations, queries, gaps }: DocumentCollation['counts']): string {
	const parts = [
		{ label: '校改', count: emendations },
		{ label: '存疑', count: queries },
		{ label: '缺文', count: gaps },
	].filter(({ count }) => count > 0);
	if (parts.length === 0) return '本文没有校改、存疑和缺文';
	return `本文${parts.map(({ label, count }) => `${label} ${count} 处`).join('，')}`;
}

/** The entries of one text. `text` is the published words; undefined of a line that became a fact (a byline). */
function entriesOf({ changes, queries, gaps }: TextCollation, text: string | undefined) {
	const emendations = changes.flatMap(({ offset, length, source, reason, certainty, line }) => {
		if (certainty === undefined) return [];
		const reading = text === undefined ? null : visibleWords(text.slice(offset, offset + length));
		const entry = { kind: '校改' as const, source: visibleWords(source), reading, reason: reason ?? '' };
		return [{ offset, ...entry, certainty: certaintyLabels[certainty], line }];
	});
	const doubts = queries.map(({ offset, words, reading = null, reason, certainty, line }) => {
		const entry = { kind: '存疑' as const, source: words, reading: reading === '' ? '（删去）' : reading, reason };
		return { offset, ...entry, certainty: certaintyLabels[certainty], line };
	});
	const losses = gaps.map(({ offset, reason, line }) => {
		return { offset, kind: '缺文' as const, source: null, reading: null, reason, certainty: null, line };
	});
	const inOrder = [...emendations, ...doubts, ...losses].sort((left, right) => left.offset - right.offset);
	return inOrder.map(({ offset: _, ...entry }) => entry);
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
