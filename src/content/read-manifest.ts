import { type Manifest, manifestSchema } from '../model/manifest.ts';
import type { Validated } from '../model/validate.ts';
import { validateYaml } from '../model/validate-yaml.ts';
import { checkReferences } from './check-references.ts';
import type { StoredFrame } from './read-frame.ts';
import { hasFile, missingFile, readText } from './read-text.ts';

/** Reads the text of a manifest; `file` names it in diagnostics. */
export type ManifestReader = (text: string, file: string) => Validated<Manifest>;

/** Reads the text of a manifest and holds it against its schema. */
export const readManifest: ManifestReader = (text, file) => validateYaml(manifestSchema, text, file);

/**
 * What the manifest of a source says, provided that the source's file is there, and that the vocabularies have what it
 * names. Without the vocabularies nothing can be said of that, and no manifest is given; that they are missing is said once.
 */
export function readSourceManifest(
	contentFolder: string,
	folder: string,
	{ cities, themes }: Pick<StoredFrame, 'cities' | 'themes'>,
	read: ManifestReader,
): Validated<Manifest> | { value: null; diagnostics: [] } {
	const file = `sources/${folder}/manifest.yaml`;
	const text = readText(contentFolder, file);
	if (text === null) return { value: null, diagnostics: [missingFile(file)] };
	const { value: manifest, diagnostics } = read(text, file);
	if (manifest === null) return { value: null, diagnostics };
	if (!hasFile(contentFolder, `sources/${folder}/${manifest.file}`)) {
		return { value: null, diagnostics: [missingFile(manifest.file, { file, place: 'file' })] };
	}
	if (cities === null || themes === null) return { value: null, diagnostics: [] };
	const unknown = checkReferences({ folder, manifest }, cities, themes);
	return unknown.length > 0 ? { value: null, diagnostics: unknown } : { value: manifest, diagnostics: [] };
}
