import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Apparatus, apparatusSchema } from '../model/apparatus.ts';

/** The sources of a content folder that have an apparatus; a collection that was not normalised by us has none. */
export async function listApparatus(contentFolder: string): Promise<Set<string>> {
	const names = await readdir(join(contentFolder, 'apparatus')).catch(() => []);
	return new Set(names.filter((name) => name.endsWith('.json')).map((name) => name.replace(/\.json$/u, '')));
}

/**
 * The apparatus of a source.
 * @throws Error where there is no such file; SyntaxError where it is no JSON; ZodError where it breaks the schema.
 */
export async function readApparatus(contentFolder: string, source: string): Promise<Apparatus> {
	const text = await readFile(join(contentFolder, 'apparatus', `${source}.json`), 'utf8');
	return apparatusSchema.parse(JSON.parse(text));
}
