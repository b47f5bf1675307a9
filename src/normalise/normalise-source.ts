import type { Apparatus } from '../model/apparatus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Manifest } from '../model/manifest.ts';
import { lineStarts } from '../text/lines.ts';
import { clean } from './clean/clean.ts';
import { coverSource } from './cover-source.ts';
import { cutDocuments } from './cut-documents.ts';
import { type DecodedText, decode } from './decode.ts';
import { type CertainEmendation, certainEmendations, rule as emendationRule } from './emend/emend.ts';
import { findGaps } from './emend/find-gaps.ts';
import { findQueries } from './emend/find-queries.ts';
import { placeEmendations } from './emend/place-emendations.ts';
import { normaliseDocument } from './normalise-document.ts';
import { formatOf, readSource } from './read-source.ts';
import { stripChrome } from './strip/strip-chrome.ts';
import { collate } from './trace/published-text.ts';
import { sourceIndex } from './trace/source-index.ts';

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
	const certain = certainEmendations(emendations);
	const parsed = clean(readSource(text, formatOf(manifest.file, text)), manifest.script);
	const cut = cutDocuments(stripChrome({ ...parsed, diagnostics: [] }), manifest.documents);
	const parts = cut.documents.map((draft) =>
		normaliseDocument(draft, { manifest, source: text, emendations: certain }),
	);
	const published = parts.flatMap((part) => part.published);
	const textsAt = sourceIndex(published);
	const gaps = findGaps(source, textsAt, manifest.losses, diagnostics);
	const gapsByDocument = Map.groupBy(gaps, ({ document }) => document);
	const paragraphs = published.map(collate);
	const removed = [...cut.removed, ...parts.flatMap((part) => part.removed)];
	const taken = removed.map(({ src }) => src);
	for (const { pieces } of paragraphs) for (const { src } of pieces) if (src) taken.push(src);
	return {
		documents: parts.map(({ document }) => ({
			...document,
			gaps: (gapsByDocument.get(document.id) ?? []).map(({ document: _, ...gap }) => gap),
		})),
		apparatus: {
			source: { id: manifest.id, file: manifest.file, sha256: manifest.sha256, encoding, length: text.length },
			paragraphs,
			removed: [...removed, ...coverSource(text, taken)].sort((left, right) => left.src[0] - right.src[0]),
			queries: findQueries(published, textsAt, emendations),
			gaps,
		},
		diagnostics: [
			...diagnostics,
			...cut.diagnostics,
			...parts.flatMap((part) => part.diagnostics),
			...reportUnapplied(certain, new Set(parts.flatMap(({ applied }) => applied))),
		],
	};
}

/** Emendations whose words stand in no document: they were removed with what they stand in. */
function reportUnapplied(
	emendations: readonly CertainEmendation[],
	applied: ReadonlySet<CertainEmendation>,
): Diagnostic[] {
	return emendations
		.filter((emendation) => !applied.has(emendation))
		.map(({ line, found }) => ({
			severity: 'warning',
			ruleId: emendationRule.id,
			reason: '校改所在的文字未收入文献',
			place: line,
			actual: found,
		}));
}
