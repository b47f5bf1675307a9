import { loadCatalogue } from '../../catalogue/load/load-catalogue.ts';
import { loadRecords } from '../../catalogue/load/load-records.ts';
import { searchUrl } from '../../links/page-urls.ts';
import { indexFormat } from '../../search/index/core-file.ts';
import { currentIndexName, type PublishedIndex, publishIndex } from '../../search/index/publish.ts';

let published: Promise<PublishedIndex> | undefined;

/** The search index of the collection that is being built. Made once, like the catalogue. */
export function loadPublishedIndex(): Promise<PublishedIndex> {
	published ??= makeIndex();
	return published;
}

/** Where the browser finds the index, as attributes that `search-client.ts` reads. */
export async function indexAttributes(): Promise<Record<`data-${string}`, string | number>> {
	const { folder } = await loadPublishedIndex();
	return {
		'data-index': `${searchUrl()}${folder}/`,
		'data-current-index': `${searchUrl()}${currentIndexName}`,
		'data-index-format': indexFormat,
	};
}

async function makeIndex(): Promise<PublishedIndex> {
	const { documents, labels, otherNames, names } = await loadRecords(await loadCatalogue());
	return publishIndex(documents, labels, { otherNames, names });
}
