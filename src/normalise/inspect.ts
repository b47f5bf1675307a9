import { noStatements } from '../model/address.ts';
import type { Piece, Removal } from '../model/apparatus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutlineEntry, Paragraph, PolicyDocument } from '../model/document.ts';
import type { Manifest } from '../model/manifest.ts';
import { isTraditional } from './clean/convert-script.ts';
import { decode } from './decode.ts';
import { normaliseDecoded } from './normalise-source.ts';
import { findDocumentNumber } from './outline/document-number.ts';
import { findDates } from './outline/find-dates.ts';
import { findIssuers } from './outline/find-issuers.ts';
import { isOccasion } from './outline/imprint.ts';

/** What a file turns out to hold when it is read without a manifest. */
export interface Inspection {
	/** Encoding, by its name in the WHATWG Encoding standard. */
	encoding: string;
	/** Script: simplified or traditional. */
	script: Manifest['script'];
	/** Title; null where none was found. */
	title: string | null;
	/** Dates of signature, imprint and notes under the title, as precise as they are written; the document's own first. */
	dates: string[];
	/** Number of the document (发文字号); null where none was found. */
	number: string | null;
	/** Bodies that issued the document. */
	issuers: string[];
	/** Lines that name authors. */
	bylines: string[];
	/** Section headings. */
	outline: Pick<OutlineEntry, 'locator' | 'level' | 'number' | 'heading'>[];
	/** Paragraphs. */
	paragraphs: Paragraph[];
	/** What was removed, with its words. */
	removed: (Removal & { text: string })[];
	/** What the stages have to say. */
	diagnostics: Diagnostic[];
}

/** Reads a file as if it held one document, with nothing stated about it. */
export function inspect(bytes: Uint8Array, file: string): Inspection {
	const decoded = decode(bytes);
	const { text } = decoded;
	const script = isTraditional(text) ? 'traditional' : 'simplified';
	const { documents, apparatus, diagnostics } = normaliseDecoded(blankManifest(file, script), decoded);
	// The manifest has one document, so there is one.
	const [{ outline, paragraphs }] = documents as [PolicyDocument];
	const fields = Map.groupBy(apparatus.paragraphs, ({ locator }) => locator.replace(/-\d+$/u, ''));
	const field = (name: string) => (fields.get(name) ?? []).map(({ pieces }) => wordsOf(pieces, text));
	const signature = paragraphs.filter(({ role }) => role === 'signature').map((paragraph) => paragraph.text);
	const notes = paragraphs
		.slice(0, 3)
		.filter((paragraph) => isOccasion(paragraph.text))
		.map((paragraph) => paragraph.text);
	const opening = paragraphs.slice(0, 3).map((paragraph) => paragraph.text);
	const title = field('title')[0] ?? null;
	return {
		encoding: apparatus.source.encoding,
		script,
		title,
		dates: [
			...new Set(
				[...signature, ...notes, ...field('imprint'), ...field('head')].flatMap((line) =>
					findDates(line).map(({ value }) => value),
				),
			),
		],
		number:
			[...field('number'), ...field('imprint'), ...field('head'), ...opening]
				.map(findDocumentNumber)
				.find((number) => number !== null) ?? null,
		issuers: findIssuers({ title, signature, head: field('head') }),
		bylines: field('byline'),
		outline: outline.map(({ locator, level, number, heading }) => ({ locator, level, number, heading })),
		paragraphs,
		removed: apparatus.removed
			.map((removal) => ({ ...removal, text: text.slice(...removal.src) }))
			.filter(({ text: words }) => words.trim() !== ''),
		diagnostics,
	};
}

/** The published text that pieces give: those without words of their own are copied from the source. */
function wordsOf(pieces: readonly Piece[], source: string): string {
	return pieces
		.map(({ src, text }) => (text === undefined && src !== undefined ? source.slice(...src) : text))
		.join('');
}

/** A manifest that states nothing: its identifiers and facts only fill the places that the schema demands. */
function blankManifest(file: string, script: Manifest['script']): Manifest {
	return {
		id: 'inspected',
		title: file,
		file,
		sha256: '0'.repeat(64),
		script,
		provenance: { method: 'transcription', evidence: [] },
		city: 'unknown',
		date: { value: '0000', basis: 'inferred', event: 'made', evidence: [] },
		kind: 'other',
		documents: [{ id: 'inspected', issuers: [], authors: [], themes: ['unknown'], sections: {} }],
		emendations: [],
		losses: [],
		...noStatements,
	};
}
