import { createHash } from 'node:crypto';
import { howToKeep } from '../src/addresses/check-addresses.ts';
import { checkSource } from '../src/check/check-source.ts';
import { checkThemes } from '../src/check/check-themes.ts';
import { checkVocabulary } from '../src/check/check-vocabulary.ts';
import { contentFolderPath } from '../src/content/content-folder.ts';
import { readCollection } from '../src/content/read-collection.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { decode } from '../src/normalise/decode.ts';
import { collectionAddresses } from './collection/collection-addresses.ts';
import { compareGenerated } from './collection/generated-files.ts';
import { normaliseCollection } from './collection/normalise-collection.ts';
import { reportDiagnostics } from './collection/report.ts';

/** `npm run check`: holds the collection against its sources, its vocabularies, its generated files and the addresses ever published. */
const collection = await readCollection(contentFolderPath);
const generated = normaliseCollection(collection.sources);
const texts = new Map(collection.sources.map(({ manifest, bytes }) => [manifest.id, decode(bytes).text]));
const sources = collection.sources.map(({ folder, manifest, bytes }) => ({
	folder,
	manifest,
	sha256: createHash('sha256').update(bytes).digest('hex'),
	text: texts.get(manifest.id) ?? '',
}));
const addresses = await collectionAddresses(contentFolderPath, collection, generated);
const files = new Map([...generated.files, ...addresses.files]);
const { changed, superfluous } = await compareGenerated(contentFolderPath, files);
const stale = [...changed, ...superfluous].map(
	(file): Diagnostic => ({
		severity: 'error',
		ruleId: 'stale',
		reason: 'the generated file is not what the sources give; run npm run normalise',
		file,
	}),
);
const diagnostics = [
	...collection.diagnostics,
	...checkVocabulary(collection.themes, 'vocabularies/themes.yaml'),
	...sources.flatMap((source) => checkSource(source, texts)),
	...generated.diagnostics,
	...generated.documents.flatMap((document) => checkThemes(document, collection.themes, collection.cities)),
	...addresses.diagnostics,
	...stale,
];
const count = reportDiagnostics(diagnostics, ['error', 'warning', 'info']);
if (addresses.report.advice !== '') console.error(`\n${howToKeep}\n\n${addresses.report.advice}`);
console.log(
	`${collection.sources.length} sources, ${generated.documents.length} documents: ${count.error} errors, ${count.warning} warnings, ${count.info} notes`,
);
process.exitCode = count.error > 0 ? 1 : 0;
