import { getCollection } from 'astro:content';
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
	return buildCatalogue({
		collection: { title, description },
		documents: documents.map(({ id, data, rendered }): PolicyDocument => {
			const structure = documentStructureSchema.safeParse(rendered?.metadata?.frontmatter?.['structure']);
			if (!structure.success) throw new Error(`document ${id}: its Markdown has no structure: ${structure.error.message}`);
			return { ...data, ...structure.data };
		}),
		sources: sources.map(({ data }) => data),
		cities: cities.map(({ data }) => data),
		themes: themes.map(({ data }) => data),
	});
}
