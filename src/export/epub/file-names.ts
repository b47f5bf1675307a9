/** The folder of a book's files in its EPUB. */
export const bookFolder = 'EPUB';
/** The package document, by its path in the EPUB. */
export const packagePath = `${bookFolder}/package.opf`;
/** The contents, in the book's folder. */
export const contentsFile = 'contents.xhtml';
/** The first page of a book of several documents. */
export const titleFile = 'title.xhtml';
/** The styles. */
export const stylesFile = 'book.css';

/** The file of a document. No identifier of a document is one of the names above with a dot in it. */
export function chapterFile(id: string): string {
	return `text/${id}.xhtml`;
}
