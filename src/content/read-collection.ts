import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Manifest, manifestSchema } from '../model/manifest.ts';
import { validateYaml } from '../model/validate-yaml.ts';
import { type City, citiesSchema, type Theme, themesSchema } from '../model/vocabulary.ts';
import { checkReferences } from './check-references.ts';

/** A source as it stands in the content folder. */
export interface StoredSource {
	/** Name of its folder. */
	folder: string;
	/** Its manifest. */
	manifest: Manifest;
	/** The bytes of its file. */
	bytes: Uint8Array;
}

/** What people wrote in a content folder, as far as it could be read. */
export interface StoredCollection {
	/** Its sources, in the order of their identifiers. */
	sources: StoredSource[];
	/** Its cities. */
	cities: City[];
	/** Its themes. */
	themes: Theme[];
	/** What could not be read, and why. */
	diagnostics: Diagnostic[];
}

/**
 * Reads the hand-written part of a content folder. A file at fault becomes diagnostics, and so does a source that names a
 * city or theme unknown to the vocabularies; the others are read all the same.
 */
export async function readCollection(contentFolder: string): Promise<StoredCollection> {
	const diagnostics: Diagnostic[] = [];
	const cities = await readVocabulary('cities.yaml', citiesSchema);
	const themes = await readVocabulary('themes.yaml', themesSchema);
	const sources: StoredSource[] = [];
	for (const folder of await listFolders(join(contentFolder, 'sources'))) {
		const source = await readSource(contentFolder, folder, diagnostics);
		const unknown = source === null ? [] : checkReferences(source, cities, themes);
		diagnostics.push(...unknown);
		if (source && unknown.length === 0) sources.push(source);
	}
	return { sources, cities, themes, diagnostics };

	async function readVocabulary<T>(name: string, schema: Parameters<typeof validateYaml<T[]>>[0]): Promise<T[]> {
		const file = `vocabularies/${name}`;
		const text = await readText(contentFolder, file, diagnostics);
		if (text === null) return [];
		const { value, diagnostics: found } = validateYaml(schema, text, file);
		diagnostics.push(...found);
		return value ?? [];
	}
}

async function readSource(
	contentFolder: string,
	folder: string,
	diagnostics: Diagnostic[],
): Promise<StoredSource | null> {
	const file = `sources/${folder}/manifest.yaml`;
	const text = await readText(contentFolder, file, diagnostics);
	if (text === null) return null;
	const { value: manifest, diagnostics: found } = validateYaml(manifestSchema, text, file);
	diagnostics.push(...found);
	if (manifest === null) return null;
	const path = `sources/${folder}/${manifest.file}`;
	const bytes = await readFile(join(contentFolder, path)).catch(() => null);
	if (bytes === null) {
		diagnostics.push(missing(file, 'file', manifest.file));
		return null;
	}
	return { folder, manifest, bytes };
}

async function readText(contentFolder: string, file: string, diagnostics: Diagnostic[]): Promise<string | null> {
	const text = await readFile(join(contentFolder, file), 'utf8').catch(() => null);
	if (text === null) diagnostics.push(missing(file, undefined, file));
	return text;
}

function missing(file: string, place: string | undefined, name: string): Diagnostic {
	return {
		severity: 'error',
		ruleId: 'missing-file',
		reason: 'the file cannot be read',
		file,
		...(place === undefined ? {} : { place }),
		actual: 'no such file',
		expected: `a file ${name}`,
	};
}

async function listFolders(path: string): Promise<string[]> {
	const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}
