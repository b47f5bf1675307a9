import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cityBook, cityVolumes } from '../../catalogue/books/city-books.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { fileResponse } from '../../export/data/file-response.ts';
import { epubType, writeEpub } from '../../export/epub/write-epub.ts';
import { volumeName } from '../../links/page-urls.ts';

export const getStaticPaths = (async () => {
	const catalogue = await loadCatalogue();
	return [...catalogue.byCity.keys()].flatMap((id) =>
		cityVolumes(catalogue, id).map((volume) => ({
			params: { book: volumeName(id, volume.number) },
			props: { id, volume },
		})),
	);
}) satisfies GetStaticPaths;

/** `/cities/<id>.epub`: the documents of a city as a book; further volumes at `/cities/<id>.2.epub`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
	fileResponse(await writeEpub(cityBook(await loadCatalogue(), props.id, props.volume, site)), epubType);
