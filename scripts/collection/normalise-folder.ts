import { readCollection } from '../../src/content/read-collection.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { collectionAddresses } from './collection-addresses.ts';
import { type CollectionMemory, rememberingReader, saveMemory } from './collection-memory.ts';
import { generateCollection } from './generate-collection.ts';
import { GeneratedFiles } from './generated-files.ts';

/** What normalising a content folder did. */
export interface NormalisedFolder {
	/** How many sources could be read. */
	sources: number;
	/** How many of them were normalised now, and not known from before. */
	renewed: number;
	/** How many documents they gave. */
	documents: number;
	/** Generated files that were written, relative to the content folder. */
	written: string[];
	/** Generated files that were taken away, likewise. */
	removed: string[];
	/** What could not be read, and what the normaliser has to say. */
	diagnostics: Diagnostic[];
	/** How many faults there are of published addresses; the check names them. */
	addressFaults: number;
}

/**
 * Brings the generated files of a content folder to what its sources give, and adds new addresses to the ledger.
 * @param memory what is known from runs before, which this run adds to: the files come out the same without it.
 */
export function normaliseFolder(contentFolder: string, memory: CollectionMemory): NormalisedFolder {
	const { sources, diagnostics: unreadable } = readCollection(contentFolder, rememberingReader(memory.manifests));
	const files = new GeneratedFiles(contentFolder, { isWritten: true });
	const generated = generateCollection(sources, files, { memory: memory.outcomes });
	const addresses = collectionAddresses({ contentFolder, sources, ...generated }, memory.kept);
	if (addresses.ledger !== null) files.expect(addresses.ledger);
	const diagnostics = [...unreadable, ...generated.diagnostics];
	// Where a source could not be read, what was made of it before must not be lost.
	const isWhole = diagnostics.every(({ severity }) => severity !== 'error');
	const removed = isWhole ? files.removeSuperfluous() : [];
	saveMemory(memory);
	return {
		sources: sources.length,
		renewed: generated.renewed,
		documents: generated.documents.size,
		written: files.changed,
		removed,
		diagnostics,
		addressFaults: addresses.groups.reduce(
			(sum, { broken, faults }) => sum + broken.length + faults.length,
			addresses.diagnostics.length,
		),
	};
}
