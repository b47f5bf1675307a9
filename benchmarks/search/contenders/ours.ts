import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newestFirst } from '../../../src/catalogue/documents/document-order.ts';
import type { PolicyDocument } from '../../../src/model/document.ts';
import { kindLabels } from '../../../src/model/kind.ts';
import { type FacetLabels, indexFormat } from '../../../src/search/index/core-file.ts';
import { announceIndex, currentIndexName, publishIndex } from '../../../src/search/index/publish.ts';
import { recordDocument } from '../../../src/search/records/records.ts';
import type { Contender } from './contender.ts';

/** The engine of this project. What of it runs in the browser is in `ours.page.ts`; nothing else here knows the engine. */
export const ours: Contender = {
	name: 'ours',
	page: fileURLToPath(new URL('ours.page.ts', import.meta.url)),
	placeOf: ({ place }) => place,
	resultOf: ({ place }) => place,
	publish: async ({ documents }, folder) => {
		const records = newestFirst(documents).map((document) => recordDocument(document));
		const index = publishIndex(records, labelsOf(documents), { names: namesOf(documents) });
		mkdirSync(join(folder, 'search', index.folder), { recursive: true });
		for (const { name, bytes } of index.files) writeFileSync(join(folder, 'search', index.folder, name), bytes);
		writeFileSync(join(folder, 'search', currentIndexName), JSON.stringify(announceIndex(index)));
		return {
			index: `search/${index.folder}/`,
			current: `search/${currentIndexName}`,
			format: `${indexFormat}`,
		};
	},
};

/** A collection without vocabularies: cities and themes are called by their identifiers. */
function labelsOf(documents: readonly PolicyDocument[]): FacetLabels {
	const named = (identifiers: readonly string[]) => Object.fromEntries(identifiers.map((id) => [id, id]));
	return {
		city: named(documents.map(({ city }) => city)),
		theme: named(documents.flatMap(({ themes, sections }) => [...themes, ...Object.values(sections).flat()])),
		kind: kindLabels,
	};
}

function namesOf(documents: readonly PolicyDocument[]): string[] {
	return [...new Set(documents.flatMap(({ issuers, authors }) => [...issuers, ...authors.map(({ name }) => name)]))];
}
