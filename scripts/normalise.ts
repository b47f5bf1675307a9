import { parseArgs } from 'node:util';
import { contentFolderPath } from '../src/content/content-folder.ts';
import { openMemory } from './collection/collection-memory.ts';
import { inspectFiles } from './collection/inspect-files.ts';
import { normaliseFolder } from './collection/normalise-folder.ts';
import { reportDiagnostics } from './collection/report.ts';

/**
 * `npm run normalise`: rewrites the generated documents and apparatus from the sources, and adds new addresses to the ledger.
 * Sources that have not changed since the last run are not normalised again.
 * `npm run normalise -- --inspect FILE…`: prints what the files hold as JSON, and writes nothing.
 */
const { values, positionals } = parseArgs({
	options: { inspect: { type: 'boolean', default: false } },
	allowPositionals: true,
});

process.exitCode = values.inspect ? await inspectFiles(positionals) : normalise();

function normalise(): 0 | 1 {
	const done = normaliseFolder(contentFolderPath, openMemory(contentFolderPath));
	const count = reportDiagnostics(done.diagnostics, ['error', 'warning']);
	console.log(
		`${done.sources} sources (${done.renewed} new or changed), ${done.documents} documents; ${done.written.length} files written, ${done.removed.length} removed; ${count.error} errors, ${count.warning} warnings, ${count.info} notes`,
	);
	if (done.addressFaults > 0) {
		console.log(`${done.addressFaults} faults of published addresses: npm run check names them.`);
	}
	return count.error > 0 ? 1 : 0;
}
