import type { StoredSource } from '../../src/content/read-collection.ts';
import { writeDocument } from '../../src/markdown/write-document.ts';
import type { Apparatus } from '../../src/model/apparatus.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { PolicyDocument } from '../../src/model/document.ts';
import { normaliseSource } from '../../src/normalise/normalise-source.ts';

/** The generated part of a collection. */
export interface GeneratedCollection {
	/** Its documents. */
	documents: PolicyDocument[];
	/** Text of each generated file by its path relative to the content folder. */
	files: Map<string, string>;
	/** What the normaliser has to say, each with the source's file. */
	diagnostics: Diagnostic[];
}

/** Normalises every source. A source that fails is reported and leaves no file; the others are not held up by it. */
export function normaliseCollection(sources: readonly StoredSource[]): GeneratedCollection {
	const documents: PolicyDocument[] = [];
	const files = new Map<string, string>();
	const diagnostics: Diagnostic[] = [];
	for (const { folder, manifest, bytes } of sources) {
		const file = `sources/${folder}/${manifest.file}`;
		try {
			const normalised = normaliseSource({ manifest, bytes });
			diagnostics.push(...normalised.diagnostics.map((diagnostic) => ({ ...diagnostic, file })));
			for (const document of normalised.documents) {
				const path = `documents/${document.id}.md`;
				if (files.has(path)) {
					diagnostics.push({
						severity: 'error',
						ruleId: 'document-id',
						reason: 'two documents have one identifier',
						file,
						actual: document.id,
						expected: 'distinct identifiers',
					});
					continue;
				}
				documents.push(document);
				files.set(path, writeDocument(document));
			}
			files.set(`apparatus/${manifest.id}.json`, formatApparatus(normalised.apparatus));
		} catch (error) {
			diagnostics.push({
				severity: 'error',
				ruleId: 'normalise',
				reason: error instanceof Error ? error.message : String(error),
				file,
			});
		}
	}
	return { documents, files, diagnostics };
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
