import type { AddressState } from '../../addresses/address-state.ts';
import { checkAddresses } from '../../addresses/report/check-addresses.ts';
import { howToKeep } from '../../addresses/words.ts';
import { contentFolderPath } from '../../content/content-folder.ts';
import { readAddresses } from '../../content/read-addresses.ts';
import { type Diagnostic, formatDiagnostic } from '../../model/diagnostic.ts';
import type { Catalogue } from '../catalogue.ts';

/**
 * The addresses of a collection, held against the ledger. `waiting` are documents whose source is at fault.
 * @throws Error that names each published address that is not kept, and says what to write about it; the development
 * server prints it and goes on.
 */
export function keptAddresses(
	{ documents, sources }: Pick<Catalogue, 'documents' | 'sources'>,
	waiting: ReadonlySet<string>,
): AddressState {
	const manifests = [...sources.values()].map((manifest) => ({ folder: manifest.id, manifest }));
	const { ledger, files, diagnostics } = readAddresses(contentFolderPath, manifests);
	const today = new Date().toISOString().slice(0, 10);
	const report = checkAddresses({ ledger: ledger ?? {}, documents, files, waiting, today });
	complain([...diagnostics, ...report.diagnostics], report.advice);
	return report.state;
}

function complain(diagnostics: readonly Diagnostic[], advice: string): void {
	const errors = diagnostics.filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return;
	const text = [...errors.map(formatDiagnostic), ...(advice === '' ? [] : [`\n${howToKeep}\n`, advice])].join('\n');
	if (!import.meta.env.DEV) throw new Error(`已发布的地址没有保住\n${text}`);
	console.error(text);
}
