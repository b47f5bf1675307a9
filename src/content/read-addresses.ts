import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looseFile, type StatementFile } from '../addresses/report/statement-files.ts';
import { addressStatementsSchema, noStatements } from '../model/address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Ledger, ledgerSchema } from '../model/ledger.ts';
import { type Validated, validate } from '../model/validate.ts';
import { validateYaml } from '../model/validate-yaml.ts';
import type { DescribedSource } from './read-collection.ts';

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
export function readAddresses(contentFolder: string, sources: readonly DescribedSource[]): StoredAddresses {
	const ledger = readLedger(contentFolder);
	const loose = readLooseStatements(contentFolder);
	const stated = sources.map(({ folder, manifest }): StatementFile => {
		const { aliases, tombstones, revisions, insertions } = manifest;
		return {
			file: `sources/${folder}/manifest.yaml`,
			documents: manifest.documents.map(({ id }) => id),
			statements: { aliases, tombstones, revisions, insertions },
		};
	});
	return {
		ledger: ledger.value,
		files: [...stated, { file: looseFile, documents: [], statements: loose.value ?? noStatements }],
		diagnostics: [...ledger.diagnostics, ...loose.diagnostics],
	};
}

/** Whether a document waits for its source: the source stands in the content folder, but could not be read. */
export function isWaiting(contentFolder: string, source: string, readSources: ReadonlySet<string>): boolean {
	return !readSources.has(source) && existsSync(join(contentFolder, 'sources', source));
}

function readLooseStatements(contentFolder: string): Validated<StatementFile['statements']> {
	const path = join(contentFolder, looseFile);
	if (!existsSync(path)) return { value: noStatements, diagnostics: [] };
	return validateYaml(addressStatementsSchema, readFileSync(path, 'utf8'), looseFile);
}

function readLedger(contentFolder: string): Validated<Ledger> {
	const path = join(contentFolder, ledgerFile);
	if (!existsSync(path)) return { value: {}, diagnostics: [] };
	try {
		return validate(ledgerSchema, JSON.parse(readFileSync(path, 'utf8')), ledgerFile);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return {
			value: null,
			diagnostics: [
				{
					severity: 'error',
					ruleId: 'json',
					reason: '文件不是 JSON',
					file: ledgerFile,
					actual: error.message,
					expected: '上次提交的文件：取回后再运行 npm run normalise',
				},
			],
		};
	}
}
