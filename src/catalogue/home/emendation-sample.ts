import { markedAddress } from '../../links/marked-address.ts';
import { documentUrl, sourceUrl } from '../../links/page-urls.ts';
import type { Change, DocumentCollation, TextCollation } from '../../model/document-collation.ts';
import type { Emendation, Manifest } from '../../model/manifest.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { Link } from '../labels/entry-link.ts';

/** An emendation that shows what the site does: what the source has, what is read instead, and why. */
export interface EmendationSample {
	/** Words around it that source and document share. */
	around: { before: string; after: string };
	/** The source's words, character by character. */
	source: SampleCharacter[];
	/** The document's words in their place, likewise. */
	reading: SampleCharacter[];
	/** The line of the source. */
	sourceLine: Link;
	/** The document, at the place, with the words marked. */
	document: Link;
	/** Why it was emended. */
	reason: string;
}

/** A character of the words of a sample. */
export interface SampleCharacter {
	/** The character. */
	text: string;
	/** Whether the other side has another one. */
	differs: boolean;
}

/** An editor's emendation of a source. */
export interface SampleCandidate {
	/** The source. */
	source: Manifest;
	/** The emendation. */
	emendation: Emendation;
}

/** Longest stretch of words around a sample on either side, in characters: so much stands in one line on a telephone. */
const longestContext = 7;

/**
 * The emendations of sources that can stand as a sample, the clearest first: certain ones in which one Chinese character is
 * another, and of these the shortest words, then the shortest reason.
 */
export function sampleCandidates(sources: Iterable<Manifest>): SampleCandidate[] {
	const all = [...sources].flatMap((source) => source.emendations.map((emendation) => ({ source, emendation })));
	return all
		.filter(
			({ emendation: { certainty, found, reading = '' } }) =>
				certainty === 'certain' && differsInOneCharacter(found, reading),
		)
		.sort(
			({ emendation: left }, { emendation: right }) =>
				left.found.length - right.found.length || left.reason.length - right.reason.length,
		);
}

/**
 * The sample that a candidate makes; null where it is not found in the paragraphs of its source's documents.
 *
 * @param documents the documents of the source
 * @param collations their differences from it, by the document's identifier
 */
export function sampleOf(
	{ source: { id: sourceId }, emendation }: SampleCandidate,
	documents: readonly CataloguedDocument[],
	collations: ReadonlyMap<string, DocumentCollation>,
): EmendationSample | null {
	for (const { id, title, paragraphs } of documents) {
		for (const collated of collations.get(id)?.texts ?? []) {
			const change = collated.changes.find((one) => isOf(emendation, one));
			const paragraph = paragraphs.find(({ locator }) => locator === collated.locator);
			if (change === undefined || paragraph === undefined) continue;
			const { offset, length, source, line } = change;
			const reading = paragraph.text.slice(offset, offset + length);
			if (!differsInOneCharacter(source, reading)) continue;
			return {
				around: clauseAround(paragraph.text, change, collated),
				source: compareCharacters(source, reading),
				reading: compareCharacters(reading, source),
				sourceLine: { label: `来源第${line}行`, href: sourceUrl(sourceId, line) },
				document: { label: title, href: markedAddress(documentUrl(id), collated.locator, [reading]) },
				reason: emendation.reason,
			};
		}
	}
	return null;
}

/** Whether a change is what an editor decided. */
function isOf({ line, reason }: Emendation, change: Change): boolean {
	return change.certainty === 'certain' && change.line === line && change.reason === reason;
}

/** Whether words of Chinese characters are of one length and part in one place. */
function differsInOneCharacter(left: string, right: string): boolean {
	const [ours, theirs] = [[...left], [...right]];
	if (ours.length !== theirs.length || !/^\p{Script=Han}+$/u.test(left + right)) return false;
	return ours.filter((character, place) => character !== theirs[place]).length === 1;
}

function compareCharacters(words: string, others: string): SampleCharacter[] {
	const theirs = [...others];
	return [...words].map((text, place) => ({ text, differs: text !== theirs[place] }));
}

/**
 * The clause around a change of a text, as far as the source has it too: it ends at punctuation and at the next change. What
 * is longer than there is room for is cut, with an ellipsis.
 */
function clauseAround(text: string, change: Change, { changes, omissions }: TextCollation): EmendationSample['around'] {
	const [start, end] = [change.offset, change.offset + change.length];
	const stops = [
		...changes.filter((other) => other !== change),
		...omissions.map(({ offset }) => ({ offset, length: 0 })),
	];
	const from = Math.max(0, ...stops.map(({ offset, length }) => offset + length).filter((stop) => stop <= start));
	const to = Math.min(text.length, ...stops.map(({ offset }) => offset).filter((stop) => stop >= end));
	const before = [...(/[\p{Script=Han}\d]*$/u.exec(text.slice(from, start))?.[0] ?? '')];
	const after = [...(/^[\p{Script=Han}\d]*/u.exec(text.slice(end, to))?.[0] ?? '')];
	return {
		before: `${before.length > longestContext ? '…' : ''}${before.slice(-longestContext).join('')}`,
		after: `${after.slice(0, longestContext).join('')}${after.length > longestContext ? '…' : ''}`,
	};
}
