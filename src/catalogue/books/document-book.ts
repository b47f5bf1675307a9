import type { Book, BookChapter } from '../../export/epub/book.ts';
import type { Article } from '../../export/markup/document-article.ts';
import { documentFileUrl } from '../../links/page-urls.ts';
import { publishUrl } from '../../links/published-url.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { documentEdition } from '../feeds/document-edition.ts';
import { statedDate } from '../head/stated-date.ts';
import { requireEntry } from '../require-entry.ts';
import { lastDay } from './last-day.ts';
import { upperContents } from './listed-contents.ts';

/** A whole document, to be read away from the site. `site` is the site's origin, where it is known. */
export function documentArticle(catalogue: Catalogue, document: CataloguedDocument, site: URL | undefined): Article {
	const { names } = catalogue;
	return { edition: documentEdition(catalogue, document, site), tree: document.tree, names, excerptRemark: null };
}

/** A whole document as a chapter of a book. `depth` is how many levels of its contents are listed. */
export function documentChapter(
	catalogue: Catalogue,
	document: CataloguedDocument,
	site: URL | undefined,
	depth: number,
): BookChapter {
	const { id, title, contents } = document;
	return {
		id,
		article: documentArticle(catalogue, document, site),
		contents: { label: title, children: upperContents(contents, depth) },
	};
}

/** Gathers the book of one document, with all of its contents. */
export function documentBook(catalogue: Catalogue, document: CataloguedDocument, site: URL | undefined): Book {
	const { id, title, date, authors, issuers } = document;
	const { title: sourceTitle, provenance } = requireEntry(catalogue.sources, document.source, 'source');
	const creators: Book['creators'] =
		authors.length > 0
			? authors.map(({ name }) => ({ name, role: 'aut' }))
			: issuers.map((name) => ({ name, role: 'isb' }));
	const chapter = documentChapter(catalogue, document, site, Number.POSITIVE_INFINITY);
	const { themes, source } = chapter.article.edition;
	return {
		url: publishUrl(documentFileUrl(id, 'epub'), site),
		title,
		publisher: catalogue.collection.title,
		creators,
		date: statedDate(date),
		modified: lastDay(catalogue, [document]),
		source: provenance.url ?? sourceTitle,
		subjects: themes,
		page: source.page ?? null,
		volume: null,
		titlePage: null,
		parts: [{ label: null, chapters: [chapter] }],
	};
}
