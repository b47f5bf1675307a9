import type { LegendGroup } from '../../collation/source-legend.ts';
import { markSource } from '../../collation/source-marks.ts';
import { type SourceRow, sourceRows } from '../../collation/source-rows.ts';
import { dataUrl } from '../../links/page-urls.ts';
import type { Apparatus } from '../../model/apparatus.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { Catalogue } from '../catalogue.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';
import { type EvidenceView, viewEvidence } from '../labels/evidence-view.ts';
import { methodLabels, scriptLabels, scriptLanguages } from '../labels/source-labels.ts';

/** A document with the lines of the source from which it was cut. */
export interface SourceDocument {
	/** The document. */
	document: DocumentSummary;
	/** First and last line, counted from 1. */
	lines: readonly [number, number];
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
	/** Its lines beside what was made of them. */
	rows: (SourceRow & { opens: DocumentSummary | null })[];
	/** How many lines it has. */
	lineCount: number;
	/** What the marks in its text mean, by layer; empty where nothing is marked. */
	legend: LegendGroup[];
	/** The file as it was found. */
	fileUrl: string;
}

/** Gathers the page of a source: `text` is what it holds, `apparatus` what was made of it, where that is known. */
export function sourcePage(
	catalogue: Catalogue,
	manifest: Manifest,
	{ text, apparatus }: { text: string; apparatus: Apparatus | null },
): SourcePage {
	const { lines, legend } = markSource(text, apparatus);
	const documents = manifest.documents.flatMap(({ id, lines: range }): SourceDocument[] => {
		const document = catalogue.documentById.get(id);
		return document ? [{ document: document.summary, lines: range ?? [1, lines.length] }] : [];
	});
	return {
		manifest,
		method: methodLabels[manifest.provenance.method],
		script: scriptLabels[manifest.script],
		language: scriptLanguages[manifest.script],
		evidence: viewEvidence(catalogue, manifest.id, manifest.provenance.evidence),
		documents,
		rows: sourceRows(catalogue.documentById, text, apparatus, lines).map((row) => ({
			...row,
			opens: openedBy(row, documents),
		})),
		lineCount: lines.length,
		legend,
		fileUrl: dataUrl(sourceFilePath(manifest)),
	};
}

/** Where the file of a source is published, under `data/`. Never as a web page, whatever the source is. */
export function sourceFilePath({ id, file }: Pick<Manifest, 'id' | 'file'>): string {
	return `sources/${id}/${/\.(txt|md|pdf|docx)$/.test(file) ? file : `${file}.txt`}`;
}

/** The document that begins in a row. */
function openedBy({ lines }: SourceRow, documents: readonly SourceDocument[]): DocumentSummary | null {
	const numbers = new Set(lines.map(({ number }) => number));
	return documents.find(({ lines: [first] }) => numbers.has(first))?.document ?? null;
}
