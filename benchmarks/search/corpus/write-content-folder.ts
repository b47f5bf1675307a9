import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as stringifyYaml } from 'yaml';
import type { z } from 'zod';
import type { Collection } from '../../../src/model/collection.ts';
import type { PolicyDocument } from '../../../src/model/document.ts';
import type { manifestSchema } from '../../../src/model/manifest.ts';
import { cities, themes } from './invented-facts.ts';
import { toSourceText } from './source-text.ts';

const collection: Collection = { title: '虚构文库', description: '为测量检索而虚构的大型文库，内容没有意义。' };

/**
 * Writes documents as a content folder, each with a source and a manifest of its own, from which `npm run normalise` and
 * `npm run build` make a whole site when CONTENT_DIR names the folder.
 * @param folder is created; files of the same name in it are written over.
 */
export function writeContentFolder(folder: string, documents: Iterable<PolicyDocument>): void {
	mkdirSync(join(folder, 'vocabularies'), { recursive: true });
	writeFileSync(join(folder, 'collection.yaml'), stringifyYaml(collection));
	writeFileSync(join(folder, 'vocabularies', 'cities.yaml'), stringifyYaml(cities));
	writeFileSync(join(folder, 'vocabularies', 'themes.yaml'), stringifyYaml(themes));
	for (const document of documents) {
		const text = toSourceText(document);
		const path = join(folder, 'sources', document.source);
		mkdirSync(path, { recursive: true });
		writeFileSync(join(path, 'source.txt'), text);
		writeFileSync(join(path, 'manifest.yaml'), stringifyYaml(toManifest(document, text)));
	}
}

function toManifest(document: PolicyDocument, text: string): z.input<typeof manifestSchema> {
	const { id, title, source, city, date, kind, issuers, themes, sections } = document;
	return {
		id: source,
		title,
		file: 'source.txt',
		sha256: createHash('sha256').update(text).digest('hex'),
		script: 'simplified',
		provenance: { method: 'official-file', note: '虚构的来源，只供测量。' },
		city,
		date,
		kind,
		documents: [{ id, issuers, themes, sections }],
	};
}
