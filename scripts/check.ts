import { hash } from 'node:crypto';
import { reportAddresses } from '../src/addresses/report/check-addresses.ts';
import { howToKeep } from '../src/addresses/words.ts';
import { checkSource } from '../src/check/check-source.ts';
import { checkThemes } from '../src/check/check-themes.ts';
import { checkUpdated } from '../src/check/check-updated.ts';
import { checkVocabulary } from '../src/check/check-vocabulary.ts';
import { contentFolderPath } from '../src/content/content-folder.ts';
import { readCollection } from '../src/content/read-collection.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { decode } from '../src/normalise/decode.ts';
import { textLines } from '../src/text/lines.ts';
import { collectionAddresses } from './collection/collection-addresses.ts';
import { generateCollection } from './collection/generate-collection.ts';
import { GeneratedFiles } from './collection/generated-files.ts';
import { lastChange } from './collection/last-change.ts';
import { reportDiagnostics } from './collection/report.ts';

/**
 * `npm run check`: holds the collection against its sources, its vocabularies, its generated files and the addresses ever
 * published. It takes nothing from runs before: it is what shows that these were right.
 */
const { collection, sources, cities, themes, diagnostics: unreadable } = readCollection(contentFolderPath);
const decoded = new Map(sources.map((source) => [source.manifest.id, decode(source.bytes)]));
const files = new GeneratedFiles(contentFolderPath, { isWritten: false });
const generated = generateCollection(sources, files, { decoded: ({ manifest }) => decoded.get(manifest.id) });
const addresses = collectionAddresses({ contentFolder: contentFolderPath, sources, ...generated });
if (addresses.ledger !== null) files.expect(addresses.ledger);
// What was made of a source that cannot be read now is no less right for that.
const isWhole = [...unreadable, ...generated.diagnostics].every(({ severity }) => severity !== 'error');
const stale = [...files.changed, ...(isWhole ? files.superfluous() : [])].map(
	(file): Diagnostic => ({
		severity: 'error',
		ruleId: 'stale',
		reason: '生成的文件与来源不符，请运行 npm run normalise',
		file,
	}),
);
const today = new Date().toISOString().slice(0, 10);
const report = reportAddresses(addresses.state, addresses.groups, addresses.files, today);
const lines = new Map<string, string[]>();
const linesOf = (source: string): string[] | undefined => {
	const text = decoded.get(source)?.text;
	if (text !== undefined && !lines.has(source)) lines.set(source, textLines(text));
	return lines.get(source);
};
const diagnostics = [
	...unreadable,
	...checkUpdated(collection?.updated, { today, changed: lastChange(contentFolderPath) }),
	...checkVocabulary(themes, 'vocabularies/themes.yaml'),
	...sources.flatMap(({ folder, manifest, bytes }) =>
		checkSource({ folder, manifest, sha256: hash('sha256', bytes) }, linesOf),
	),
	...generated.diagnostics,
	...[...generated.documents.values()].flatMap(({ read }) => checkThemes(read(), themes, cities)),
	...addresses.diagnostics,
	...report.diagnostics,
	...stale,
];
const count = reportDiagnostics(diagnostics, ['error', 'warning', 'info']);
if (report.advice !== '') console.error(`\n${howToKeep}\n\n${report.advice}`);
console.log(
	`${sources.length} sources, ${generated.documents.size} documents: ${count.error} errors, ${count.warning} warnings, ${count.info} notes`,
);
process.exitCode = count.error > 0 ? 1 : 0;
