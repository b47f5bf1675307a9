import type { Book } from '../../export/epub/book.ts';
import { bookUrl, documentsUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { requireEntry } from '../require-entry.ts';
import { documentChapter } from './document-book.ts';
import { volumeBook } from './volume-book.ts';
import { cutIntoVolumes } from './volumes.ts';

/**
 * The documents that are in the book of the collection: all of them where they fit in one volume, else the newest that do. The
 * others are in the volumes of their cities, which hold everything.
 */
export function boundDocuments({ newestFirst }: Catalogue): readonly CataloguedDocument[] {
	return cutIntoVolumes(newestFirst, ({ characters }) => characters)[0]?.items ?? [];
}

/** What is in the book of the collection, in words: 全部文献, 最新的300篇文献. */
export function boundLabel(catalogue: Catalogue): string {
	const { length } = boundDocuments(catalogue);
	return length === catalogue.documents.length ? '全部文献' : `最新的${length}篇文献`;
}

/** Gathers the book of the collection: city by city, each from the oldest to the newest. */
export function collectionBook(catalogue: Catalogue, site: URL | undefined): Book {
	const { collection, byCity, cities, documents: all } = catalogue;
	const bound = new Set(boundDocuments(catalogue));
	const shelves = [...byCity]
		.map(([id, group]) => ({ id, documents: group.documents.filter((document) => bound.has(document)) }))
		.filter(({ documents }) => documents.length > 0);
	const remark = `全部${all.length.toLocaleString('en-US')}篇文献中最新的${bound.size.toLocaleString('en-US')}篇；其余见各城市的分卷。`;
	return volumeBook(
		catalogue,
		{ number: 1, total: 1 },
		{
			title: bound.size === all.length ? collection.title : `${collection.title}（最新${bound.size}篇）`,
			href: bookUrl('documents'),
			pageHref: documentsUrl(),
			remarks: [collection.description, ...(bound.size === all.length ? [] : [remark])],
			subjects: shelves.map(({ id }) => requireEntry(cities, id, 'city').label),
			documents: shelves.flatMap(({ documents }) => documents),
			parts: shelves.map(({ id, documents }) => ({
				label: requireEntry(cities, id, 'city').label,
				chapters: documents.map((document) => documentChapter(catalogue, document, site, 1)),
			})),
		},
		site,
	);
}
