import type { ContentsItem } from '../markup/contents-list.ts';
import type { Article } from '../markup/document-article.ts';

/** A document in a book. */
export interface BookChapter {
	/** Identifier of the document; the name of its file. */
	id: string;
	/** What of it is in the book. */
	article: Article;
	/** Its entry in the contents of the book. */
	contents: ContentsItem;
}

/** Documents of a book under one heading of its contents; documents before all headings have none. */
export interface BookPart {
	/** The heading. */
	label: string | null;
	/** The documents. */
	chapters: readonly BookChapter[];
}

/** What a book of several documents says of itself on its first page. */
export interface BookTitlePage {
	/** What it holds, in sentences. */
	remarks: readonly string[];
	/** Facts about it: name and value. */
	facts: readonly (readonly [name: string, value: string])[];
}

/** One book: what an EPUB is made of. */
export interface Book {
	/** Its own address: absolute where the site knows its origin, else from the root of the host. */
	url: string;
	/** Title. */
	title: string;
	/** Who publishes it: the site's name. */
	publisher: string;
	/** Who wrote or issued it, or put it together, with the code of MARC for that. */
	creators: readonly { name: string; role: 'aut' | 'isb' | 'com' }[];
	/** Date of its document, as far as it is stated; null of books of several. */
	date: string | null;
	/** Day from which its bytes date, as precise as the content tells: YYYY, YYYY-MM or YYYY-MM-DD. */
	modified: string;
	/** Where its text comes from; null of books of several documents, each of which says so itself. */
	source: string | null;
	/** Names of themes. */
	subjects: readonly string[];
	/** The page of the original on which it stands, where it is known. */
	page: string | null;
	/** Title and number of the volumes of which it is one; null where it is whole. */
	volume: { of: string; number: number } | null;
	/** Its first page; null of a book of one document, whose own head says the same. */
	titlePage: BookTitlePage | null;
	/** Its documents, in the order in which they are read. */
	parts: readonly BookPart[];
}

/** All documents of a book in order. */
export function chaptersOf({ parts }: Book): BookChapter[] {
	return parts.flatMap(({ chapters }) => chapters);
}
