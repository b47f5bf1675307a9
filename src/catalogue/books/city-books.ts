import type { Book } from '../../export/epub/book.ts';
import { bookUrl, cityUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { requireEntry } from '../require-entry.ts';
import { documentChapter } from './document-book.ts';
import { partsByYear } from './parts-by-year.ts';
import { volumeBook } from './volume-book.ts';
import { cutIntoVolumes, type Volume } from './volumes.ts';

/** The documents of a city from the oldest to the newest, in volumes. */
export function cityVolumes(catalogue: Catalogue, id: string): Volume<CataloguedDocument>[] {
	const { documents } = requireEntry(catalogue.byCity, id, 'documents of a city');
	return cutIntoVolumes(documents, ({ characters }) => characters);
}

/** Gathers the book of one volume of a city. */
export function cityBook(
	catalogue: Catalogue,
	id: string,
	volume: Volume<CataloguedDocument>,
	site: URL | undefined,
): Book {
	const { label, note } = requireEntry(catalogue.cities, id, 'city');
	const { collection } = catalogue;
	return volumeBook(
		catalogue,
		volume,
		{
			title: `${label}·${collection.title}`,
			href: bookUrl(`cities/${id}`, volume.number),
			pageHref: cityUrl(id),
			remarks: note === undefined ? [] : [note],
			subjects: [label],
			documents: volume.items,
			parts: partsByYear(volume.items, (document) => ({
				year: document.year,
				chapter: documentChapter(catalogue, document, site, 1),
			})),
		},
		site,
	);
}
