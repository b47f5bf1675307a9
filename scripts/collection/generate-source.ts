import type { StoredSource } from '../../src/content/read-collection.ts';
import { writeDocument } from '../../src/markdown/write-document.ts';
import type { Apparatus } from '../../src/model/apparatus.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { PolicyDocument } from '../../src/model/document.ts';
import { type DecodedText, decode } from '../../src/normalise/decode.ts';
import { type NormalisedSource, normaliseDecoded } from '../../src/normalise/normalise-source.ts';

/** What normalising makes of one source. */
export interface GeneratedSource {
	/** Its documents in order, each with the text of its file. */
	documents: { document: PolicyDocument; text: string }[];
	/** The text of its apparatus; null where it could not be normalised. */
	apparatus: string | null;
	/** What the normaliser has to say, each with the source's file. */
	diagnostics: Diagnostic[];
}

/**
 * Normalises a source and writes out what it becomes. One that fails becomes a diagnostic and nothing else.
 * @param decoded the text of its bytes, where it is known.
 */
export function generateSource(
	{ folder, manifest, bytes }: StoredSource,
	decoded: DecodedText = decode(bytes),
): GeneratedSource {
	const file = `sources/${folder}/${manifest.file}`;
	let normalised: NormalisedSource;
	try {
		normalised = normaliseDecoded(manifest, decoded);
	} catch (error) {
		return { documents: [], apparatus: null, diagnostics: [failure(error, file)] };
	}
	return {
		documents: normalised.documents.map((document) => ({ document, text: writeDocument(document) })),
		apparatus: formatApparatus(normalised.apparatus),
		diagnostics: normalised.diagnostics.map((diagnostic) => ({ ...diagnostic, file })),
	};
}

function failure(error: unknown, file: string): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'normalise',
		reason: '来源无法整理',
		file,
		actual: error instanceof Error ? error.message : String(error),
		expected: '原文的每个字都有着落；这是整理程序的缺陷，请报告',
	};
}

/** JSON with one entry a line, so that a change of one paragraph is a change of one line. */
function formatApparatus(apparatus: Apparatus): string {
	const fields = Object.entries(apparatus).map(([name, value]) => {
		if (!Array.isArray(value)) return `\t${JSON.stringify(name)}: ${JSON.stringify(value)}`;
		const rows = value.map((row) => `\n\t\t${JSON.stringify(row)}`).join(',');
		return `\t${JSON.stringify(name)}: [${rows}${rows === '' ? '' : '\n\t'}]`;
	});
	return `{\n${fields.join(',\n')}\n}\n`;
}
