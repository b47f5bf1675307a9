import { parseArgs } from 'node:util';
import { contentFolderPath } from '../src/content/content-folder.ts';
import { readCollection } from '../src/content/read-collection.ts';
import { collectionAddresses } from './collection/collection-addresses.ts';
import { writeGenerated } from './collection/generated-files.ts';
import { inspectFiles } from './collection/inspect-files.ts';
import { normaliseCollection } from './collection/normalise-collection.ts';
import { reportDiagnostics } from './collection/report.ts';

/**
 * `npm run normalise`: rewrites the generated documents and apparatus from the sources, and adds new addresses to the ledger.
 * `npm run normalise -- --inspect FILE…`: prints what the files hold as JSON, and writes nothing.
 */
const { values, positionals } = parseArgs({
	options: { inspect: { type: 'boolean', default: false } },
	allowPositionals: true,
});

if (values.inspect) {
	process.exitCode = await inspectFiles(positionals);
} else {
	const collection = await readCollection(contentFolderPath);
	const generated = normaliseCollection(collection.sources);
	const addresses = await collectionAddresses(contentFolderPath, collection, generated);
	const count = reportDiagnostics([...collection.diagnostics, ...generated.diagnostics], ['error', 'warning']);
	const files = new Map([...generated.files, ...addresses.files]);
	const { changed, superfluous } = await writeGenerated(contentFolderPath, files, { keepOthers: count.error > 0 });
	console.log(
		`${collection.sources.length} sources, ${generated.documents.length} documents; ${changed.length} files written, ${superfluous.length} removed; ${count.error} errors, ${count.warning} warnings, ${count.info} notes`,
	);
	if (addresses.diagnostics.length > 0) {
		console.log(`${addresses.diagnostics.length} faults of published addresses: npm run check names them.`);
	}
	process.exitCode = count.error > 0 ? 1 : 0;
}
