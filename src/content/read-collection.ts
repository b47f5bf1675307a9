import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../model/collection.ts';
import type { Conversion } from '../model/conversion.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Manifest } from '../model/manifest.ts';
import type { City, Theme } from '../model/vocabulary.ts';
import { readFrame } from './read-frame.ts';
import { type ManifestReader, readManifest, readSourceManifest } from './read-manifest.ts';

/** A source of which the manifest was read. */
export interface DescribedSource {
	/** Name of its folder. */
	folder: string;
	/** Its manifest. */
	manifest: Manifest;
}

/** A source as it stands in the content folder. */
export interface StoredSource extends DescribedSource {
	/** The bytes of its file. */
	bytes: Uint8Array;
}

/** What people wrote in a content folder, as far as it could be read. */
export interface StoredCollection<Source extends DescribedSource = StoredSource> {
	/** Its sources, in the order of their folders. */
	sources: Source[];
	/** What it calls itself; null where that could not be read. */
	collection: Collection | null;
	/** Its cities. */
	cities: City[];
	/** Its themes. */
	themes: Theme[];
	/** What the conversion into traditional characters gets wrong in its texts. */
	conversions: Conversion[];
	/** What could not be read, and why. */
	diagnostics: Diagnostic[];
}

/**
 * Reads the hand-written part of a content folder. A file at fault becomes diagnostics, and so does a source that names a
 * city or theme unknown to the vocabularies; the others are read all the same.
 * @param read given where manifests that were read before need not be read again.
 */
export function readCollection(contentFolder: string, read: ManifestReader = readManifest): StoredCollection {
	const described = describeCollection(contentFolder, read);
	const sources = described.sources.map((source) => ({
		...source,
		bytes: readFileSync(join(contentFolder, 'sources', source.folder, source.manifest.file)),
	}));
	return { ...described, sources };
}

/** The same without the bytes of the sources. */
export function describeCollection(
	contentFolder: string,
	read: ManifestReader = readManifest,
): StoredCollection<DescribedSource> {
	const frame = readFrame(contentFolder);
	const folders = sourceFolders(contentFolder);
	const found = folders.map((folder) => ({ folder, ...readSourceManifest(contentFolder, folder, frame, read) }));
	const isEmpty = folders.length === 0 && frame.diagnostics.length === 0;
	return {
		sources: found.flatMap(({ folder, value }) => (value === null ? [] : [{ folder, manifest: value }])),
		collection: frame.collection,
		cities: frame.cities ?? [],
		themes: frame.themes ?? [],
		conversions: frame.conversions ?? [],
		diagnostics: [
			...frame.diagnostics,
			...(isEmpty ? [noSources(contentFolder)] : []),
			...found.flatMap(({ diagnostics }) => diagnostics),
		],
	};
}

function sourceFolders(contentFolder: string): string[] {
	const path = join(contentFolder, 'sources');
	if (!existsSync(path)) return [];
	return readdirSync(path, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}

function noSources(contentFolder: string): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'missing-file',
		reason: '文献集里没有来源',
		file: 'sources',
		actual: `${join(contentFolder, 'sources')} 里没有文件夹`,
		expected: '每个来源一个文件夹 sources/<来源标识>/，内有原文和 manifest.yaml',
	};
}
