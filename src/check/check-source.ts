import type { Diagnostic } from '../model/diagnostic.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Manifest } from '../model/manifest.ts';

/** A source's manifest with what it speaks of. */
export interface CheckableSource {
	/** Name of the folder in which it stands. */
	folder: string;
	/** The manifest. */
	manifest: Manifest;
	/** SHA-256 of the file's bytes, in hexadecimal. */
	sha256: string;
}

/**
 * Holds a manifest against its file: identifier, checksum and the words that it quotes as evidence.
 * @param linesOf the lines of a source's text, by its identifier; undefined where the collection has no such source.
 */
export function checkSource(
	{ folder, manifest, sha256 }: CheckableSource,
	linesOf: (source: string) => readonly string[] | undefined,
): Diagnostic[] {
	const file = `sources/${folder}/manifest.yaml`;
	const fault = (ruleId: string, reason: string, place: string, actual: string, expected: string): Diagnostic => ({
		severity: 'error',
		ruleId,
		reason,
		file,
		place,
		actual,
		expected,
	});
	const faults: Diagnostic[] = [];
	if (manifest.id !== folder) faults.push(fault('source-id', '来源标识不是文件夹名', 'id', manifest.id, folder));
	if (manifest.sha256 !== sha256) {
		faults.push(fault('checksum', '文件不是清单所记的那一个', 'sha256', sha256, manifest.sha256));
	}
	for (const { place, evidence } of listEvidence(manifest)) {
		const source = evidence.source ?? manifest.id;
		const lines = linesOf(source);
		if (lines === undefined) {
			faults.push(fault('evidence', '所引的来源不在文献集里', place, source, '已有来源的标识'));
			continue;
		}
		const line = lines[evidence.line - 1];
		if (line?.includes(evidence.quote)) continue;
		const reason = `第 ${evidence.line} 行没有所引文字`;
		faults.push(
			fault(
				'evidence',
				reason,
				place,
				line === undefined ? '没有这一行' : [...line].slice(0, 60).join(''),
				evidence.quote,
			),
		);
	}
	return faults;
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
