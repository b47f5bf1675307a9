import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Manifest, manifestSchema } from '../model/manifest.ts';
import type { Validated } from '../model/validate.ts';
import { validateYaml } from '../model/validate-yaml.ts';
import {
	type City,
	type Collection,
	citiesSchema,
	collectionSchema,
	type Theme,
	themesSchema,
} from '../model/vocabulary.ts';
import { checkReferences } from './check-references.ts';

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
	/** What the collection calls itself; null where that could not be read. */
	collection: Collection | null;
	/** Its sources, in the order of their folders. */
	sources: Source[];
	/** Its cities. */
	cities: City[];
	/** Its themes. */
	themes: Theme[];
	/** What could not be read, and why. */
	diagnostics: Diagnostic[];
}

/** Reads the text of a manifest; `file` names it in diagnostics. */
export type ManifestReader = (text: string, file: string) => Validated<Manifest>;

/** Reads the text of a manifest and holds it against its schema. */
export const readManifest: ManifestReader = (text, file) => validateYaml(manifestSchema, text, file);

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
	const diagnostics: Diagnostic[] = [];
	const nothing = { collection: null, sources: [], cities: [], themes: [], diagnostics };
	if (!['collection.yaml', 'sources', 'vocabularies'].some((name) => existsSync(join(contentFolder, name)))) {
		diagnostics.push(noCollection(contentFolder));
		return nothing;
	}
	const collection = keep(readYaml(collectionSchema, 'collection.yaml'));
	const cities = keep(readYaml(citiesSchema, 'vocabularies/cities.yaml'));
	const themes = keep(readYaml(themesSchema, 'vocabularies/themes.yaml'));
	const folders = listFolders(join(contentFolder, 'sources'));
	if (folders.length === 0) diagnostics.push(noSources(contentFolder));
	const described = folders.flatMap((folder): DescribedSource[] => {
		const manifest = keep(describeSource(contentFolder, folder, read));
		return manifest === null ? [] : [{ folder, manifest }];
	});
	// Without the vocabularies nothing can be said of what the manifests name; that these are missing was said.
	if (cities === null || themes === null) return { ...nothing, collection };
	const sources = described.filter((source) => {
		const unknown = checkReferences(source, cities, themes);
		diagnostics.push(...unknown);
		return unknown.length === 0;
	});
	return { collection, sources, cities, themes, diagnostics };

	function readYaml<T>(schema: z.ZodType<T>, file: string): Validated<T> {
		const text = readText(contentFolder, file);
		return text === null ? { value: null, diagnostics: [missing(file)] } : validateYaml(schema, text, file);
	}

	function keep<T>({ value, diagnostics: found }: Validated<T>): T | null {
		diagnostics.push(...found);
		return value;
	}
}

/** What the manifest of a source says, provided that the source's file is there. */
function describeSource(contentFolder: string, folder: string, read: ManifestReader): Validated<Manifest> {
	const file = `sources/${folder}/manifest.yaml`;
	const text = readText(contentFolder, file);
	if (text === null) return { value: null, diagnostics: [missing(file)] };
	const found = read(text, file);
	if (found.value === null) return found;
	const isThere = statSync(join(contentFolder, 'sources', folder, found.value.file), {
		throwIfNoEntry: false,
	})?.isFile();
	if (isThere) return found;
	return { value: null, diagnostics: [missing(file, 'file', found.value.file)] };
}

function readText(contentFolder: string, file: string): string | null {
	const path = join(contentFolder, file);
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function listFolders(path: string): string[] {
	if (!existsSync(path)) return [];
	const entries = readdirSync(path, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}

function missing(file: string, place?: string, name = file): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'missing-file',
		reason: '文件读不到',
		file,
		...(place === undefined ? {} : { place }),
		actual: '没有这个文件',
		expected: `文件 ${name}`,
	};
}

function noCollection(contentFolder: string): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'missing-file',
		reason: '内容文件夹里没有文献集',
		actual: existsSync(contentFolder) ? `${contentFolder} 里没有下列任何一项` : `没有文件夹 ${contentFolder}`,
		expected: 'collection.yaml、sources/ 和 vocabularies/',
	};
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
