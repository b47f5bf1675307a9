import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { fixedTime } from '../archive/fixed-time.ts';
import { documentArticle } from '../markup/document-article.ts';
import styles from '../markup/text.css?raw';
import { element, xmlDocument } from '../markup/xml.ts';
import { type Book, chaptersOf } from './book.ts';
import { contentsPage } from './contents-page.ts';
import { bookFolder, chapterFile, contentsFile, packagePath, stylesFile, titleFile } from './file-names.ts';
import { packageDocument } from './package-document.ts';
import { titlePage } from './title-page.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** The media type of an EPUB. */
export const epubType = 'application/epub+zip';

/**
 * A book as EPUB 3. The same book gives the same bytes.
 *
 * @returns the bytes of the file
 */
export async function writeEpub(book: Book): Promise<Buffer<ArrayBuffer>> {
	const zip = new ZipFile();
	// Programs know an EPUB by its first bytes: this name and these words, not compressed.
	zip.addBuffer(Buffer.from(epubType), 'mimetype', { ...fixedTime, compress: false });
	for (const [path, text] of bookFiles(book)) zip.addBuffer(Buffer.from(text), path, fixedTime);
	zip.end();
	return buffer(zip.outputStream);
}

/** The files of a book by their paths, in the order in which they are packed. */
export function bookFiles(book: Book): (readonly [path: string, text: string])[] {
	return [
		['META-INF/container.xml', container()],
		[packagePath, packageDocument(book)],
		...[
			[contentsFile, contentsPage(book)] as const,
			[stylesFile, styles] as const,
			...(book.titlePage === null ? [] : [[titleFile, titlePage(book.title, book.titlePage)] as const]),
			...chaptersOf(book).map(({ id, article }) => {
				const content = [documentArticle(article, 'epub')];
				const { title } = article.edition.document;
				return [
					chapterFile(id),
					xhtmlPage({ title, styles: `../${stylesFile}`, type: 'bodymatter', content }),
				] as const;
			}),
		].map(([name, text]) => [`${bookFolder}/${name}`, text] as const),
	];
}

/** Where a reading system finds the package document. */
function container(): string {
	const rootfile = element('rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' });
	return xmlDocument(
		element('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
			element('rootfiles', {}, [rootfile]),
		]),
	);
}
