import { type Content, element, type Xml, xmlDocument } from '../markup/xml.ts';
import { accessibilityFacts } from './accessibility.ts';
import { type Book, chaptersOf } from './book.ts';
import { bookIdentifier } from './book-identifier.ts';
import { chapterFile, contentsFile, stylesFile, titleFile } from './file-names.ts';

/**
 * The package document of a book (EPUB 3.3, section 5): what it is, its files, and their order. It says what is stated, no
 * more: no date that is inferred.
 */
export function packageDocument(book: Book): string {
	const chapters = chaptersOf(book).map(({ id }) => ({ id: `text-${id}`, href: chapterFile(id) }));
	const title = book.titlePage === null ? [] : [{ id: 'title', href: titleFile }];
	// Who leafs through a book of several documents finds the contents behind its first page; that of one begins with its text.
	const contents = book.titlePage === null ? [] : [{ id: 'contents' }];
	const xhtml = 'application/xhtml+xml';
	const attributes = { version: '3.0', 'unique-identifier': 'identifier', 'xml:lang': 'zh-Hans' };
	return xmlDocument(
		element('package', { xmlns: 'http://www.idpf.org/2007/opf', ...attributes }, [
			metadata(book),
			element('manifest', {}, [
				element('item', { id: 'contents', href: contentsFile, 'media-type': xhtml, properties: 'nav' }),
				element('item', { id: 'styles', href: stylesFile, 'media-type': 'text/css' }),
				...[...title, ...chapters].map(({ id, href }) => element('item', { id, href, 'media-type': xhtml })),
			]),
			element(
				'spine',
				{ 'page-progression-direction': 'ltr' },
				[...title, ...contents, ...chapters].map(({ id }) => element('itemref', { idref: id })),
			),
		]),
	);
}

function metadata(book: Book): Xml {
	const { title, publisher, creators, date, modified, source, subjects, page, volume } = book;
	return element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
		element('dc:identifier', { id: 'identifier' }, [bookIdentifier(book)]),
		element('dc:title', {}, [title]),
		element('dc:language', {}, ['zh-Hans']),
		...creators.flatMap(({ name, role }, index) => [
			element('dc:creator', { id: `creator-${index + 1}` }, [name]),
			meta('role', [role], { refines: `#creator-${index + 1}`, scheme: 'marc:relators' }),
		]),
		element('dc:publisher', {}, [publisher]),
		date === null ? null : element('dc:date', {}, [date]),
		meta('dcterms:modified', [instant(modified)]),
		source === null ? null : element('dc:source', { id: 'source' }, [source]),
		page === null ? null : meta('source-of', ['pagination'], { refines: '#source' }),
		...subjects.map((subject) => element('dc:subject', {}, [subject])),
		...(volume === null
			? []
			: [
					meta('belongs-to-collection', [volume.of], { id: 'collection' }),
					meta('collection-type', ['set'], { refines: '#collection' }),
					meta('group-position', [String(volume.number)], { refines: '#collection' }),
				]),
		...accessibilityFacts(page !== null).map(([property, value]) => meta(property, [value])),
	]);
}

function meta(property: string, content: readonly Content[], attributes: Readonly<Record<string, string>> = {}): Xml {
	return element('meta', { property, ...attributes }, content);
}

/** The first instant of a day, month or year. */
function instant(value: string): string {
	const [year, month = '01', day = '01'] = value.split('-');
	return `${year}-${month}-${day}T00:00:00Z`;
}
