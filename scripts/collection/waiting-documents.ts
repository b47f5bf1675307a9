import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { identifierSchema } from '../../src/model/identifier.ts';

/** What is read of an apparatus: which documents it is of. */
const namedDocuments = z.object({ paragraphs: z.array(z.object({ document: identifierSchema })) });

/**
 * Documents normalised before whose source cannot be read now, as the apparatus of the source names them: nothing but that
 * tells, since the manifest may be what is at fault. An apparatus that is damaged names none; then the addresses of its
 * documents count as broken, and that is said.
 *
 * @param readSources identifiers of the sources that could be normalised.
 */
export function waitingDocuments(contentFolder: string, readSources: ReadonlySet<string>): Set<string> {
	const sources = join(contentFolder, 'sources');
	const atFault = existsSync(sources) ? readdirSync(sources).filter((folder) => !readSources.has(folder)) : [];
	return new Set(atFault.flatMap((folder) => documentsOf(join(contentFolder, 'apparatus', `${folder}.json`))));
}

function documentsOf(apparatus: string): string[] {
	if (!existsSync(apparatus)) return [];
	const { success, data } = namedDocuments.safeParse(parseJson(readFileSync(apparatus, 'utf8')));
	return success ? data.paragraphs.map(({ document }) => document) : [];
}

/** What a text of JSON says; undefined where it is none. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
