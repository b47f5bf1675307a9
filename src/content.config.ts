import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { contentFolder, contentFolderPath } from './content/content-folder.ts';
import { restoreDates } from './content/restore-dates.ts';
import { sourceLoader } from './content/source-loader.ts';
import { apparatusSchema } from './model/apparatus.ts';
import { documentMetadataSchema } from './model/document.ts';
import { manifestSchema } from './model/manifest.ts';
import { citySchema, collectionSchema, themeSchema } from './model/vocabulary.ts';

/** A folder of the collection. */
const inContent = (folder: string): URL => new URL(folder, contentFolder);

/** Place of an entry in its file: Astro hands entries out in the order of their identifiers, editors set another. */
const place = { place: z.int() };

/** The entries of a vocabulary, each with its place. */
function parseNumbered(text: string): Record<string, unknown>[] {
	return (parseYaml(text) as Record<string, unknown>[]).map((entry, index) => ({ ...entry, place: index }));
}

/** The documents: one Markdown file each, named by its identifier. */
const documents = defineCollection({
	loader: glob({
		base: inContent('documents/'),
		pattern: '*.md',
		generateId: ({ entry }) => entry.replace(/\.md$/, ''),
		retainBody: false,
	}),
	schema: z.preprocess(restoreDates, documentMetadataSchema),
});

/** The sources: one folder each, named by its identifier, with a manifest. */
const sources = defineCollection({ loader: sourceLoader(contentFolderPath), schema: manifestSchema });

/** The apparatus of each source; a collection that was not normalised by us has none. */
const apparatus = defineCollection({
	loader: glob({
		base: inContent('apparatus/'),
		pattern: '*.json',
		generateId: ({ entry }) => entry.replace(/\.json$/, ''),
	}),
	schema: apparatusSchema,
});

/** The vocabulary of themes. */
const themes = defineCollection({
	loader: file(`${contentFolderPath}/vocabularies/themes.yaml`, { parser: parseNumbered }),
	schema: themeSchema.extend(place),
});

/** The vocabulary of cities. */
const cities = defineCollection({
	loader: file(`${contentFolderPath}/vocabularies/cities.yaml`, { parser: parseNumbered }),
	schema: citySchema.extend(place),
});

/** What the site calls itself: a single entry. */
const collection = defineCollection({
	loader: file(`${contentFolderPath}/collection.yaml`, {
		parser: (text) => [{ id: 'collection', ...parseYaml(text) }],
	}),
	schema: collectionSchema.extend({ id: z.literal('collection') }),
});

export const collections = { documents, sources, apparatus, themes, cities, collection };
