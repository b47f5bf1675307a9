import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { looseFile, type StatementFile } from '../addresses/statement-files.ts';
import { addressStatementsSchema, noStatements } from '../model/address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Ledger, ledgerSchema } from '../model/ledger.ts';
import type { Manifest } from '../model/manifest.ts';
import { validate } from '../model/validate.ts';
import { validateYaml } from '../model/validate-yaml.ts';

/** Name of the ledger of published addresses in a content folder. */
export const ledgerFile = 'locators.json';

/** What a content folder has on published addresses. */
export interface StoredAddresses {
	/** The ledger; null where it could not be read, empty where there is none yet. */
	ledger: Ledger | null;
	/** What editors state: a file for each manifest, and `addresses.yaml`. */
	files: StatementFile[];
	/** What could not be read, and why. */
	diagnostics: Diagnostic[];
}

/** Reads the ledger and `addresses.yaml` of a content folder; both may be missing. Manifests are given, by folder. */
export async function readAddresses(
	contentFolder: string,
	manifests: readonly { folder: string; manifest: Manifest }[],
): Promise<StoredAddresses> {
	const [ledgerText, looseText] = await Promise.all(
		[ledgerFile, looseFile].map((file) => readFile(join(contentFolder, file), 'utf8').catch(() => null)),
	);
	const ledger = ledgerText == null ? { value: {}, diagnostics: [] } : readLedger(ledgerText);
	const loose =
		looseText == null
			? { value: noStatements, diagnostics: [] }
			: validateYaml(addressStatementsSchema, looseText, looseFile);
	return {
		ledger: ledger.value,
		files: [
			...manifests.map(({ folder, manifest }) => ({
				file: `sources/${folder}/manifest.yaml`,
				documents: manifest.documents.map(({ id }) => id),
				statements: addressStatementsSchema.parse(statementsOf(manifest)),
			})),
			{ file: looseFile, documents: [], statements: loose.value ?? noStatements },
		],
		diagnostics: [...ledger.diagnostics, ...loose.diagnostics],
	};
}

/** Whether a document waits for its source: the source stands in the content folder, but could not be read. */
export function isWaiting(contentFolder: string, source: string, readSources: ReadonlySet<string>): boolean {
	return !readSources.has(source) && existsSync(join(contentFolder, 'sources', source));
}

function statementsOf({ aliases, tombstones, revisions, insertions }: Manifest): unknown {
	return { aliases, tombstones, revisions, insertions };
}

function readLedger(text: string): { value: Ledger | null; diagnostics: Diagnostic[] } {
	try {
		return validate(ledgerSchema, JSON.parse(text), ledgerFile);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const expected = 'JSON; take the file back from the last commit and run npm run normalise';
		return { value: null, diagnostics: [{ severity: 'error', ruleId: 'json', reason, file: ledgerFile, expected }] };
	}
}
