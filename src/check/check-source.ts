import type { Diagnostic } from '../model/diagnostic.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Manifest } from '../model/manifest.ts';
import { textLines } from '../text/lines.ts';

/** A source's manifest with what it speaks of. */
export interface CheckableSource {
	/** Name of the folder in which it stands. */
	folder: string;
	/** The manifest. */
	manifest: Manifest;
	/** SHA-256 of the file's bytes, in hexadecimal. */
	sha256: string;
	/** The decoded text. */
	text: string;
}

/** Holds a manifest against its file: identifier, checksum and the words that it quotes as evidence. */
export function checkSource(source: CheckableSource, others: ReadonlyMap<string, string>): Diagnostic[] {
	const { folder, manifest, sha256 } = source;
	const file = `sources/${folder}/manifest.yaml`;
	const found: Diagnostic[] = [];
	if (manifest.id !== folder) {
		found.push(fault('source-id', 'the identifier is not the folder’s name', file, 'id', manifest.id, folder));
	}
	if (manifest.sha256 !== sha256) {
		found.push(
			fault('checksum', 'the file is not the one that the manifest describes', file, 'sha256', sha256, manifest.sha256),
		);
	}
	for (const { place, evidence } of listEvidence(manifest)) {
		const text = evidence.source === undefined ? source.text : others.get(evidence.source);
		if (text === undefined) {
			found.push(
				fault(
					'evidence',
					'the source quoted is not in the collection',
					file,
					place,
					evidence.source ?? '',
					'the identifier of a source',
				),
			);
			continue;
		}
		const line = textLines(text)[evidence.line - 1];
		if (!line?.includes(evidence.quote)) {
			const actual = line?.slice(0, 60) ?? 'no such line';
			found.push(
				fault(
					'evidence',
					`the words quoted do not stand in line ${evidence.line}`,
					file,
					place,
					actual,
					evidence.quote,
				),
			);
		}
	}
	return found;
}

function listEvidence(manifest: Manifest): { place: string; evidence: Evidence }[] {
	const at = (place: string, evidence: readonly Evidence[] = []) =>
		evidence.map((item, index) => ({ place: `${place}.evidence[${index}]`, evidence: item }));
	return [
		...at('provenance', manifest.provenance.evidence),
		...at('date', manifest.date.evidence),
		...manifest.documents.flatMap((entry, index) => [
			...at(`documents[${index}].date`, entry.date?.evidence),
			...at(`documents[${index}].title`, entry.title?.evidence),
		]),
	];
}

function fault(
	ruleId: string,
	reason: string,
	file: string,
	place: string,
	actual: string,
	expected: string,
): Diagnostic {
	return { severity: 'error', ruleId, reason, file, place, actual, expected };
}
