import type { Apparatus, Gap, Query } from '../model/apparatus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Manifest } from '../model/manifest.ts';
import { lineStarts } from '../text/lines.ts';
import { clean } from './clean/clean.ts';
import { coverSource } from './cover-source.ts';
import { cutDocuments } from './cut-documents.ts';
import { type DecodedText, decode } from './decode.ts';
import type { PlacedEmendation } from './emend/emend.ts';
import { findGaps, findQueries, placeEmendations } from './emend/place-notes.ts';
import { queryQuotes, rule as quoteRule } from './emend/query-quotes.ts';
import { normaliseDocument } from './normalise-document.ts';
import { formatOf, readSource } from './read/read-source.ts';
import { stripChrome } from './strip/strip-chrome.ts';
import { collate, type PublishedText } from './trace/published-text.ts';

/** What a source becomes. */
export interface NormalisedSource {
	/** Its documents in order. */
	documents: PolicyDocument[];
	/** The record of every difference between source and documents. */
	apparatus: Apparatus;
	/** What the stages have to say; errors among them mean that something stated in the manifest could not be done. */
	diagnostics: Diagnostic[];
}

/**
 * From the bytes of a source and what people state about it to its documents and apparatus. Pure: the same input gives
 * the same output.
 *
 * 1. The pieces of the published texts and the removals cover every character of the decoded source exactly once.
 * 2. Only emendations that are `certain` change the text; the others become queries.
 * @throws Error where 1 would be broken, which is a fault of a stage.
 */
export function normaliseSource({ manifest, bytes }: { manifest: Manifest; bytes: Uint8Array }): NormalisedSource {
	return normaliseDecoded(manifest, decode(bytes));
}

/** `normaliseSource` for whoever needs the decoded text as well, so that nothing is decoded twice. */
export function normaliseDecoded(manifest: Manifest, { text, encoding }: DecodedText): NormalisedSource {
	const source = { text, lineStarts: lineStarts(text) };
	const diagnostics: Diagnostic[] = [];
	const emendations = placeEmendations(source, manifest.emendations, diagnostics);
	const reading = clean(readSource(text, formatOf(manifest.file, text)), manifest.script);
	const cut = cutDocuments(stripChrome({ ...reading, diagnostics: [] }), manifest.documents);
	const parts = cut.documents.map((draft) => normaliseDocument(draft, { manifest, source: text, emendations }));
	const published = parts.flatMap((part) => part.published);
	const queries = inReadingOrder([...findQueries(published, emendations), ...queryQuotes(published)], published);
	const gaps = findGaps(source, published, manifest.losses, diagnostics);
	const paragraphs = published.map(collate);
	const removed = [...cut.removed, ...parts.flatMap((part) => part.removed)];
	const taken = removed.map(({ src }) => src);
	for (const { pieces } of paragraphs) for (const { src } of pieces) if (src) taken.push(src);
	return {
		documents: parts.map(({ document }) => ({ ...document, gaps: gapsOf(document.id, gaps) })),
		apparatus: {
			source: { id: manifest.id, file: manifest.file, sha256: manifest.sha256, encoding, length: text.length },
			paragraphs,
			removed: [...removed, ...coverSource(text, taken)].sort((left, right) => left.src[0] - right.src[0]),
			queries,
			gaps,
		},
		diagnostics: [
			...diagnostics,
			...cut.diagnostics,
			...parts.flatMap((part) => part.diagnostics),
			...reportUnapplied(parts.map(({ unapplied }) => unapplied)),
		],
	};
}

function gapsOf(id: string, gaps: readonly Gap[]): PolicyDocument['gaps'] {
	return gaps
		.filter(({ document }) => document === id)
		.map(({ locator, offset, reason }) => ({ locator, offset, reason }));
}

/** Queries in the order of the text. Where an editor has spoken on the same words, the rule's query is left out. */
function inReadingOrder(queries: readonly Query[], published: readonly PublishedText[]): Query[] {
	const place = new Map(published.map(({ document, locator }, index) => [`${document} ${locator}`, index]));
	const at = (query: Query) => place.get(`${query.document} ${query.locator}`) ?? 0;
	const sorted = [...queries].sort((left, right) => at(left) - at(right) || left.offset - right.offset);
	const editorial = sorted.filter(({ reason }) => reason !== quoteRule.reason);
	return sorted.filter(
		(query) =>
			query.reason !== quoteRule.reason ||
			!editorial.some(({ src }) => src[0] <= query.src[0] && query.src[1] <= src[1]),
	);
}

/** Emendations whose words stand in no document: they were removed with what they stand in. */
function reportUnapplied(unapplied: readonly PlacedEmendation[][]): Diagnostic[] {
	const [first = [], ...others] = unapplied;
	const nowhere = first.filter((emendation) => others.every((list) => list.includes(emendation)));
	return nowhere.map(({ line, found }) => ({
		severity: 'warning',
		ruleId: 'emendation',
		reason: '校改所在的文字未收入文献',
		place: line,
		actual: found,
	}));
}
