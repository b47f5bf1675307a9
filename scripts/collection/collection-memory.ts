import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type ManifestReader, readManifest } from '../../src/content/read-manifest.ts';
import { type Manifest, manifestSchema } from '../../src/model/manifest.ts';
import { codeVersion } from './code-version.ts';
import { Memory } from './memory.ts';
import { type Outcome, outcomeSchema } from './normalised-entry.ts';

/** What `npm run normalise` knows from the runs before. */
export interface CollectionMemory {
	/** Manifests by the hash of their text: reading YAML takes longer than anything else that need not be done again. */
	manifests: Memory<Manifest>;
	/** What became of sources. */
	outcomes: Memory<Outcome>;
	/** Groups of documents whose addresses were all kept, and in the ledger. */
	kept: Memory<true>;
}

/** The project's folder. */
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where memories are kept. */
const memories = join(root, '.cache', 'normalise');

/** The folder in which it is kept what is known of a content folder. */
export function memoryFolder(contentFolder: string, folder: string = memories): string {
	return join(folder, hash('sha256', resolve(contentFolder)).slice(0, 12));
}

/**
 * Opens what is known of a content folder. It depends on all the code that the command runs, so a change of any of it
 * forgets everything.
 *
 * @param folder in which memories are kept, for each content folder one of its own.
 * @param version of the code.
 */
export function openMemory(
	contentFolder: string,
	folder: string = memories,
	version: string = codeVersion(join(root, 'scripts', 'normalise.ts'), root),
): CollectionMemory {
	const own = memoryFolder(contentFolder, folder);
	return {
		manifests: new Memory(join(own, 'manifests'), manifestSchema, version),
		outcomes: new Memory(join(own, 'outcomes'), outcomeSchema, version),
		kept: new Memory(join(own, 'kept'), z.literal(true), version),
	};
}

/** Keeps all that this run asked for or added. */
export function saveMemory({ manifests, outcomes, kept }: CollectionMemory): void {
	manifests.save();
	outcomes.save();
	kept.save();
}

/** A reader of manifests that reads no text twice. One at fault is read again each time, to say what is wrong. */
export function rememberingReader(manifests: Memory<Manifest>): ManifestReader {
	return (text, file) => {
		const key = hash('sha256', text);
		const known = manifests.get(key);
		if (known !== undefined) return { value: known, diagnostics: [] };
		const found = readManifest(text, file);
		if (found.value !== null) manifests.set(key, found.value);
		return found;
	};
}
