import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AddressReport, checkAddresses } from '../../src/addresses/check-addresses.ts';
import { extendLedger, formatLedger } from '../../src/addresses/extend-ledger.ts';
import { isWaiting, ledgerFile, readAddresses } from '../../src/content/read-addresses.ts';
import type { StoredCollection } from '../../src/content/read-collection.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { GeneratedCollection } from './normalise-collection.ts';

/** The addresses of a collection, held against what was ever published. */
export interface CollectionAddresses {
	/** What there is to say of them, what could not be read included. */
	diagnostics: Diagnostic[];
	/** Published addresses that are not kept, and what to write about them. */
	report: Pick<AddressReport, 'broken' | 'advice'>;
	/** The ledger's file with what is new; empty where the ledger could not be read, which must not be written over. */
	files: Map<string, string>;
}

/** Holds a collection as it is normalised against the ledger of its content folder, and extends the ledger. */
export async function collectionAddresses(
	contentFolder: string,
	{ sources }: Pick<StoredCollection, 'sources'>,
	{ documents, files }: Pick<GeneratedCollection, 'documents' | 'files'>,
): Promise<CollectionAddresses> {
	const { ledger, files: statementFiles, diagnostics } = await readAddresses(contentFolder, sources);
	if (ledger === null) return { diagnostics, report: { broken: [], advice: '' }, files: new Map() };
	const readSources = new Set(
		sources.map(({ manifest }) => manifest.id).filter((id) => files.has(`apparatus/${id}.json`)),
	);
	const waiting = await waitingDocuments(contentFolder, readSources);
	const today = new Date().toISOString().slice(0, 10);
	const report = checkAddresses({ ledger, documents, files: statementFiles, waiting, today });
	const { places, statements } = report.state;
	const extended = extendLedger(ledger, places.values(), report.broken, statements);
	return {
		diagnostics: [...diagnostics, ...report.diagnostics],
		report,
		files: new Map([[ledgerFile, formatLedger(extended)]]),
	};
}

/** Documents normalised before whose source cannot be read now. */
async function waitingDocuments(contentFolder: string, readSources: ReadonlySet<string>): Promise<Set<string>> {
	const folder = join(contentFolder, 'documents');
	const waiting = new Set<string>();
	for (const name of await readdir(folder).catch(() => [])) {
		const source = /^source: (\S+)$/mu.exec(await readFile(join(folder, name), 'utf8'))?.[1] ?? '';
		if (isWaiting(contentFolder, source, readSources)) waiting.add(name.replace(/\.md$/u, ''));
	}
	return waiting;
}
