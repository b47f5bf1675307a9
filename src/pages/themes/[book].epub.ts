import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { themeBook, themeVolumes } from '../../catalogue/books/theme-books.ts';
import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { fileResponse } from '../../export/data/file-response.ts';
import { epubType, writeEpub } from '../../export/epub/write-epub.ts';
import { volumeName } from '../../links/page-urls.ts';

export const getStaticPaths = (async () => {
	const catalogue = await loadCatalogue();
	return [...catalogue.byTheme.keys()].flatMap((id) =>
		themeVolumes(catalogue, id).map((volume) => ({
			params: { book: volumeName(id, volume.number) },
			props: { id, volume },
		})),
	);
}) satisfies GetStaticPaths;

/** `/themes/<id>.epub`: what all documents say on a theme as a book; further volumes at `/themes/<id>.2.epub`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
	fileResponse(await writeEpub(themeBook(await loadCatalogue(), props.id, props.volume, site)), epubType);
