import type { Manifest } from '../model/manifest.ts';
import type { Catalogue } from './catalogue.ts';
import { type DocumentSummary, summariseDocument } from './document-summary.ts';
import { type EvidenceView, viewEvidence } from './evidence-view.ts';
import { methodLabels, scriptLabels, scriptLanguages } from './source-labels.ts';
import { dataUrl } from './urls.ts';

/** A document with the lines of the source from which it was cut. */
export interface SourceDocument {
	/** The document. */
	document: DocumentSummary;
	/** First and last line, counted from 1. */
	lines: readonly [number, number];
}

/** A line of a source. */
export interface SourceLine {
	/** Its number, from 1. */
	number: number;
	/** Its text as it was found. */
	text: string;
	/** The document that begins with it. */
	opens: DocumentSummary | null;
	/** Whether it belongs to a document. */
	inDocument: boolean;
}

/** Everything that the page of a source shows. */
export interface SourcePage {
	/** What people state about it. */
	manifest: Manifest;
	/** How it was obtained, in words. */
	method: string;
	/** Its script, in words. */
	script: string;
	/** Its script as a language tag. */
	language: string;
	/** The words of the source that show its provenance. */
	evidence: EvidenceView[];
	/** The documents cut from it. */
	documents: SourceDocument[];
	/** Its lines. */
	lines: SourceLine[];
	/** The file as it was found. */
	fileUrl: string;
}

/** Gathers the page of a source. `lines` are those of its text. */
export function sourcePage(catalogue: Catalogue, manifest: Manifest, lines: readonly string[]): SourcePage {
	const documents = manifest.documents.flatMap(({ id, lines: range }): SourceDocument[] => {
		const document = catalogue.documentById.get(id);
		return document ? [{ document: summariseDocument(catalogue, document), lines: range ?? [1, lines.length] }] : [];
	});
	return {
		manifest,
		method: methodLabels[manifest.provenance.method],
		script: scriptLabels[manifest.script],
		language: scriptLanguages[manifest.script],
		evidence: viewEvidence(catalogue, manifest.id, manifest.provenance.evidence),
		documents,
		lines: lines.map((text, index) => toLine(text, index + 1, documents)),
		fileUrl: dataUrl(sourceFilePath(manifest)),
	};
}

/** Where the file of a source is published, under `data/`. Never as a web page, whatever the source is. */
export function sourceFilePath({ id, file }: Pick<Manifest, 'id' | 'file'>): string {
	return `sources/${id}/${/\.(txt|md|pdf|docx)$/.test(file) ? file : `${file}.txt`}`;
}

function toLine(text: string, number: number, documents: readonly SourceDocument[]): SourceLine {
	const opens = documents.find(({ lines: [first] }) => first === number)?.document ?? null;
	const inDocument = documents.some(({ lines: [first, last] }) => first <= number && number <= last);
	return { number, text, opens, inDocument };
}
