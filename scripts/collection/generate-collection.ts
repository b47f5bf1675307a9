import type { StoredSource } from '../../src/content/read-collection.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { PolicyDocument } from '../../src/model/document.ts';
import type { GeneratedFiles } from './generated-files.ts';
import { type NormaliseOptions, normaliseCollection } from './normalise-collection.ts';

/** A collection as it was normalised; the texts of its files have been held against what stands on disk. */
export interface GeneratedCollection {
	/** Its documents by identifier: the SHA-256 of each one's file, and the document, made again where it was not kept. */
	documents: Map<string, { sha256: string; read: () => PolicyDocument }>;
	/** Identifiers of the sources that could be normalised. */
	normalised: Set<string>;
	/** How many sources were normalised now, and not known from before. */
	renewed: number;
	/** What the normaliser has to say. */
	diagnostics: Diagnostic[];
}

/** Normalises sources, and holds what each becomes against the generated files, so that no more than one's texts are held. */
export function generateCollection(
	sources: Iterable<StoredSource>,
	files: GeneratedFiles,
	options: NormaliseOptions = {},
): GeneratedCollection {
	const generated: GeneratedCollection = {
		documents: new Map(),
		normalised: new Set(),
		renewed: 0,
		diagnostics: [],
	};
	for (const { source, documents, apparatus, diagnostics, isNew } of normaliseCollection(sources, options)) {
		for (const { id, file, read } of documents) {
			files.expect(file);
			generated.documents.set(id, { sha256: file.sha256, read });
		}
		if (apparatus !== null) {
			files.expect(apparatus);
			generated.normalised.add(source.manifest.id);
		}
		if (isNew) generated.renewed += 1;
		generated.diagnostics.push(...diagnostics);
	}
	return generated;
}
