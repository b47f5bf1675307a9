import { getCollection, type RenderedContent } from 'astro:content';
import { documentStructureSchema, type PolicyDocument } from '../model/document.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';

let loaded: Promise<Catalogue> | undefined;

/** The catalogue of the collection that is being built. A build reads it once; the development server reads it anew. */
export function loadCatalogue(): Promise<Catalogue> {
	if (import.meta.env.DEV) return readCatalogue();
	loaded ??= readCatalogue();
	return loaded;
}

async function readCatalogue(): Promise<Catalogue> {
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
	return buildCatalogue({
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
