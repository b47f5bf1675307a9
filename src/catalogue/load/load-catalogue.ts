import type { AddressState } from '../../addresses/address-state.ts';
import { contentFolderPath } from '../../content/content-folder.ts';
import { isWaiting } from '../../content/read-addresses.ts';
import { listApparatus } from '../../content/read-apparatus.ts';
import { readCollection } from '../../content/read-collection.ts';
import { readDocuments } from '../../content/read-documents.ts';
import { formatDiagnostic } from '../../model/diagnostic.ts';
import { buildCatalogue, type Catalogue } from '../catalogue.ts';
import { wholeNames } from '../labels/whole-names.ts';
import { requireEntry } from '../require-entry.ts';
import { collateAll } from './collate-all.ts';
import { keptAddresses } from './kept-addresses.ts';
import { LoadedSource } from './loaded-source.ts';
import { renderDocuments } from './render-documents.ts';

/** The collection that is being built: read and derived once, and looked up by every page. */
interface Loaded {
	catalogue: Catalogue;
	addresses: AddressState;
	sources: ReadonlyMap<string, LoadedSource>;
	/** The text of each document as HTML, by identifier. */
	texts: ReadonlyMap<string, string>;
}

/** The development server forgets it when a file of the content folder changes (`watch-content.ts`). */
let loaded: Promise<Loaded> | undefined;

/**
 * The catalogue of the collection that is being built.
 * @throws Error where a published address is not kept (see `loadAddresses`), so that no page can be built without it.
 */
export async function loadCatalogue(): Promise<Catalogue> {
	return (await load()).catalogue;
}

/**
 * Every address ever published, and what became of it.
 * @throws Error that names each published address that is not kept, and says what to write about it. The development server
 * reports it and goes on.
 */
export async function loadAddresses(): Promise<AddressState> {
	return (await load()).addresses;
}

/**
 * A source with its text and its collations.
 * @throws Error where the collection has no such source.
 */
export async function loadSource(id: string): Promise<LoadedSource> {
	return requireEntry((await load()).sources, id, 'source');
}

/**
 * The text of a document as HTML.
 * @throws Error where the collection has no such document.
 */
export async function loadText(id: string): Promise<string> {
	return requireEntry((await load()).texts, id, 'text of a document');
}

function load(): Promise<Loaded> {
	loaded ??= read();
	return loaded;
}

async function read(): Promise<Loaded> {
	const stored = readCollection(contentFolderPath);
	const files = readDocuments(contentFolderPath);
	const withApparatus = await listApparatus(contentFolderPath);
	const sources = stored.sources.map((source) => new LoadedSource(source, withApparatus.has(source.manifest.id)));
	const collated = await collateAll(sources);
	const labels = Object.fromEntries(stored.themes.map(({ id, label }) => [id, label]));
	const { documents, texts, diagnostics } = renderDocuments(
		files,
		{ labels, names: wholeNames(stored.cities, stored.themes) },
		collated.doubts,
	);
	// Nothing of a source at fault is built, and the rest is: `npm start` goes on after the same errors.
	for (const diagnostic of [...stored.diagnostics, ...diagnostics]) {
		console.error(formatDiagnostic(diagnostic));
	}
	if (stored.collection === null) throw new Error('collection.yaml cannot be read; see the errors above');
	const known = new Set(stored.sources.map(({ manifest }) => manifest.id));
	const catalogue = buildCatalogue({
		collection: stored.collection,
		documents: documents.filter(({ source }) => known.has(source)),
		sources: stored.sources.map(({ manifest }) => manifest),
		withApparatus,
		...collated,
		cities: stored.cities,
		themes: stored.themes,
		conversions: stored.conversions,
	});
	const waiting = documents.filter(({ source }) => isWaiting(contentFolderPath, source, known)).map(({ id }) => id);
	return {
		catalogue,
		addresses: keptAddresses(catalogue, new Set(waiting)),
		sources: new Map(sources.map((source) => [source.manifest.id, source])),
		texts,
	};
}
