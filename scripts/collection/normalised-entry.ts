import { hash } from 'node:crypto';
import { z } from 'zod';
import type { StoredSource } from '../../src/content/read-collection.ts';
import { type Diagnostic, diagnosticSchema } from '../../src/model/diagnostic.ts';
import type { PolicyDocument } from '../../src/model/document.ts';
import { type GeneratedSource, generateSource } from './generate-source.ts';

/** A generated file. */
export interface GeneratedFile {
	/** Path, relative to the content folder. */
	path: string;
	/** SHA-256 of its bytes, in hexadecimal. */
	sha256: string;
	/** Its text; made again where only the hash was kept. */
	text: () => string;
}

/** A document of a collection as it was normalised. */
export interface NormalisedDocument {
	/** Its identifier. */
	id: string;
	/** Its Markdown file. */
	file: GeneratedFile;
	/** The document; made again where it was not kept. */
	read: () => PolicyDocument;
}

/** What became of one source of a collection. */
export interface NormalisedEntry {
	/** The source. */
	source: StoredSource;
	/** Its documents, but for those whose identifier another has. */
	documents: NormalisedDocument[];
	/** Its apparatus; null where it could not be normalised. */
	apparatus: GeneratedFile | null;
	/** What there is to say of it. */
	diagnostics: Diagnostic[];
	/** Whether it was normalised now, and not known from before. */
	isNew: boolean;
}

/** What of a normalised source is kept from run to run: enough to see that its generated files are what they should be. */
export const outcomeSchema = z.strictObject({
	/** Its documents with the SHA-256 of their files, in order. */
	documents: z.array(z.strictObject({ id: z.string(), sha256: z.string() })),
	/** SHA-256 of its apparatus; null where it could not be normalised. */
	apparatus: z.string().nullable(),
	/** What the normaliser had to say. */
	diagnostics: z.array(diagnosticSchema),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** All that the outcome of a source depends on, but for the code: its folder, its manifest and its bytes. */
export function sourceKey({ folder, manifest, bytes }: StoredSource): string {
	return hash('sha256', JSON.stringify([folder, manifest, hash('sha256', bytes)]));
}

/** What was made of a source just now. */
export function newEntry(source: StoredSource, generated: GeneratedSource): NormalisedEntry {
	const { manifest } = source;
	return {
		source,
		documents: generated.documents.map(({ document, text }) => ({
			id: document.id,
			file: fileOf(documentPath(document.id), text),
			read: () => document,
		})),
		apparatus: generated.apparatus === null ? null : fileOf(apparatusPath(manifest.id), generated.apparatus),
		diagnostics: generated.diagnostics,
		isNew: true,
	};
}

/** What of a source that was normalised is kept. */
export function outcomeOf({ documents, apparatus, diagnostics }: NormalisedEntry): Outcome {
	return {
		documents: documents.map(({ id, file: { sha256 } }) => ({ id, sha256 })),
		apparatus: apparatus?.sha256 ?? null,
		diagnostics,
	};
}

/** What was made of a source before. Where its texts are asked for all the same, it is normalised again. */
export function recalledEntry(source: StoredSource, { documents, apparatus, diagnostics }: Outcome): NormalisedEntry {
	let made: GeneratedSource | undefined;
	const again = (): GeneratedSource => {
		made ??= generateSource(source);
		return made;
	};
	return {
		source,
		documents: documents.map(({ id, sha256 }, at) => ({
			id,
			file: { path: documentPath(id), sha256, text: () => madeAgain(again().documents[at], id).text },
			read: () => madeAgain(again().documents[at], id).document,
		})),
		apparatus:
			apparatus === null
				? null
				: {
						path: apparatusPath(source.manifest.id),
						sha256: apparatus,
						text: () => madeAgain(again().apparatus, source.manifest.id),
					},
		diagnostics,
		isNew: false,
	};
}

/** @throws Error where normalising again gave something else: then something other than the key decides on the outcome. */
function madeAgain<Made>(made: Made | null | undefined, id: string): Made {
	if (made == null) throw new Error(`normalising again did not give ${id}, which the same source gave before`);
	return made;
}

function fileOf(path: string, text: string): GeneratedFile {
	return { path, sha256: hash('sha256', text), text: () => text };
}

function documentPath(id: string): string {
	return `documents/${id}.md`;
}

function apparatusPath(source: string): string {
	return `apparatus/${source}.json`;
}
