import type { Book, BookPart } from '../../export/epub/book.ts';
import { publishUrl } from '../../links/published-url.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { lastDay } from './last-day.ts';
import { type Volume, volumeTitle } from './volumes.ts';

/** What makes a volume of documents. */
export interface VolumeParts {
	/** Title of the whole. */
	title: string;
	/** Address of the volume, from the root of the host. */
	href: string;
	/** Address of the page that shows the same, from the root of the host. */
	pageHref: string;
	/** What the volume holds, in sentences. */
	remarks: readonly string[];
	/** Names of themes. */
	subjects: readonly string[];
	/** The documents in it. */
	documents: readonly CataloguedDocument[];
	/** The same as they are read. */
	parts: readonly BookPart[];
}

/** Gathers a book of several documents. `site` is the site's origin, where it is known. */
export function volumeBook(
	catalogue: Catalogue,
	volume: Pick<Volume<unknown>, 'number' | 'total'>,
	{ title, href, pageHref, remarks, subjects, documents, parts }: VolumeParts,
	site: URL | undefined,
): Book {
	return {
		url: publishUrl(href, site),
		title: volumeTitle(title, volume),
		publisher: catalogue.collection.title,
		creators: [{ name: catalogue.collection.title, role: 'com' }],
		date: null,
		modified: lastDay(catalogue, documents),
		source: null,
		subjects,
		page: null,
		volume: volume.total === 1 ? null : { of: title, number: volume.number },
		titlePage: {
			remarks,
			facts: [
				['文献', `${documents.length.toLocaleString('en-US')}篇`],
				['收于', catalogue.collection.title],
				['网址', publishUrl(pageHref, site)],
			],
		},
		parts,
	};
}
