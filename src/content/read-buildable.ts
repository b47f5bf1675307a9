import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Validated } from '../model/validate.ts';
import { describeCollection } from './read-collection.ts';
import { type CollectionFrame, readFrame } from './read-frame.ts';
import { readManifest, readSourceManifest } from './read-manifest.ts';
import { readText } from './read-text.ts';

/** What the configuration of a build must know of a collection. */
export interface BuildableCollection extends CollectionFrame {
	/** Identifiers of the documents that were generated. */
	documents: string[];
}

/**
 * A collection from which a site can be built; else what stands in the way. A source at fault does not: the others are
 * built, and its documents wait. But what holds for the whole collection must be known, and one document at least must be
 * there whose source can be read.
 */
export function readBuildable(contentFolder: string): Validated<BuildableCollection> {
	const frame = readFrame(contentFolder);
	const { collection, cities, themes, conversions, diagnostics } = frame;
	if (collection === null || cities === null || themes === null) return { value: null, diagnostics };
	const documents = generatedDocuments(contentFolder);
	const isReadable = (id: string) => {
		const source = sourceOf(readText(contentFolder, `documents/${id}.md`));
		return source !== null && readSourceManifest(contentFolder, source, frame, readManifest).value !== null;
	};
	// Where it has none that can be read, its texts are shown all the same.
	const buildable = { collection, cities, themes, conversions: conversions ?? [], documents };
	if (documents.some(isReadable)) return { value: buildable, diagnostics: [] };
	const faults = describeCollection(contentFolder).diagnostics;
	return { value: null, diagnostics: [...faults, noDocument(contentFolder, documents.length)] };
}

function generatedDocuments(contentFolder: string): string[] {
	const path = join(contentFolder, 'documents');
	if (!existsSync(path)) return [];
	const files = readdirSync(path).filter((name) => name.endsWith('.md'));
	return files.map((name) => name.replace(/\.md$/u, '')).sort();
}

/** The source that the front matter of a document names; null where it names none. */
function sourceOf(markdown: string | null): string | null {
	return /^source: (?<source>\S+)$/mu.exec(markdown ?? '')?.groups?.['source'] ?? null;
}

function noDocument(contentFolder: string, documents: number): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'no-document',
		reason: '没有一篇可以发布的文献',
		file: 'documents',
		actual: documents === 0 ? `${join(contentFolder, 'documents')} 里没有文献` : `${documents} 篇文献，来源都读不到`,
		expected: '至少一篇来源可读的文献：来源无误后，运行 npm run normalise',
	};
}
