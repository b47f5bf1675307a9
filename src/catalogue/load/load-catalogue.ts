import { getCollection, type RenderedContent } from 'astro:content';
import type { AddressState } from '../../addresses/address-state.ts';
import { contentFolderPath } from '../../content/content-folder.ts';
import { isWaiting } from '../../content/read-addresses.ts';
import { documentStructureSchema, type PolicyDocument } from '../../model/document.ts';
import { buildCatalogue, type Catalogue } from '../catalogue.ts';
import { keptAddresses } from './kept-addresses.ts';

/** The collection that is being built, and its addresses. */
interface Loaded {
	catalogue: Catalogue;
	addresses: AddressState;
}

let loaded: Promise<Loaded> | undefined;

/**
 * The catalogue of the collection that is being built. A build reads it once; the development server reads it anew.
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

function load(): Promise<Loaded> {
	if (import.meta.env.DEV) return read();
	loaded ??= read();
	return loaded;
}

async function read(): Promise<Loaded> {
	const [documents, sources, cities, themes, [collection]] = await Promise.all([
		getCollection('documents'),
		getCollection('sources'),
		getCollection('cities'),
		getCollection('themes'),
		getCollection('collection'),
	]);
	if (collection === undefined) throw new Error('collection.yaml: found nothing, expected title and description');
	const { title, description } = collection.data;
	const known = new Set(sources.map(({ id }) => id));
	// A source whose manifest is at fault was reported when it was loaded; its documents wait until it is mended.
	const sourced = documents.filter(({ data }) => known.has(data.source));
	const catalogue = buildCatalogue({
		collection: { title, description },
		documents: sourced.map(({ id, data, rendered }): PolicyDocument => {
			const structure = documentStructureSchema.safeParse(structureOf(rendered));
			if (!structure.success)
				throw new Error(`document ${id}: its Markdown has no structure: ${structure.error.message}`);
			return { ...data, ...structure.data };
		}),
		sources: sources.map(({ data }) => data),
		cities: inEditorsOrder(cities),
		themes: inEditorsOrder(themes),
	});
	const waiting = documents.filter(({ data }) => isWaiting(contentFolderPath, data.source, known)).map(({ id }) => id);
	return { catalogue, addresses: await keptAddresses(catalogue, new Set(waiting)) };
}

/** The structure that remark-structure left in the front matter of a rendered document. */
function structureOf(rendered: RenderedContent | undefined): unknown {
	const frontmatter = rendered?.metadata?.frontmatter as Record<string, unknown> | undefined;
	return frontmatter?.['structure'];
}

/** The entries of a vocabulary as the editors ordered them, without the number that says so. */
function inEditorsOrder<Entry extends { place: number }>(entries: readonly { data: Entry }[]): Omit<Entry, 'place'>[] {
	const sorted = entries.toSorted((left, right) => left.data.place - right.data.place);
	return sorted.map(({ data: { place: _, ...entry } }) => entry);
}
