import { describe, expect, test } from 'vitest';
import { documentBook } from '../../../src/catalogue/books/document-book.ts';
import type { Book } from '../../../src/export/epub/book.ts';
import { writeEpub } from '../../../src/export/epub/write-epub.ts';
import { childrenOf, type XmlElement } from '../../built-site/parse-xml.ts';
import { readBook, textOf } from '../../built-site/read-book.ts';
import { required } from '../../built-site/required.ts';
import { catalogued, catalogueOf, document, paragraph, section } from '../../catalogue/sample.ts';

const catalogue = catalogueOf([
	document({
		id: 'report',
		year: '2021',
		title: '报告 & 说明',
		issuers: ['甲委'],
		outline: [section('s1', 1, '一、', '总则', ['water'])],
		paragraphs: [paragraph('s1-p1', 's1', '正文落落实地，做好。')],
		gaps: [{ locator: 's1-p1', offset: 2, reason: '断栏' }],
	}),
]);
const bookAt = (site: URL | undefined): Book => documentBook(catalogue, catalogued(catalogue, 'report'), site);
const book = bookAt(new URL('https://example.org/'));
const metadataOf = (root: XmlElement): XmlElement => required(childrenOf(root, 'metadata')[0], 'metadata');
const textsOf = (root: XmlElement, name: string): string[] =>
	childrenOf(metadataOf(root), name).map(({ text }) => text);

/** A book with one doubt in its only chapter. */
function doubted(plain: Book): Book {
	const [part] = plain.parts;
	const chapter = required(part?.chapters[0], 'chapter');
	const note = { number: 1, locator: 's1-p1', start: 2, end: 6, text: '「落落实地」疑作「落实落地」：重字。' };
	const edition = { ...chapter.article.edition, notes: [note] };
	return { ...plain, parts: [{ label: null, chapters: [{ ...chapter, article: { ...chapter.article, edition } }] }] };
}

describe('a book', () => {
	test('has the same bytes whenever it is made', async () => {
		expect((await writeEpub(book)).equals(await writeEpub(book))).toBe(true);
	});

	test('is known by its address, or by a number made of it', async () => {
		expect(textsOf(readBook(await writeEpub(book)).package, 'identifier')).toEqual([
			'https://example.org/documents/report.epub',
		]);
		const [own] = textsOf(readBook(await writeEpub(bookAt(undefined))).package, 'identifier');
		expect(own).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
	});

	test('dates from what its content states', async () => {
		const metas = childrenOf(metadataOf(readBook(await writeEpub(book)).package), 'meta');
		const modified = metas.find(({ attributes }) => attributes['property'] === 'dcterms:modified');
		expect(modified?.text).toBe('2021-01-01T00:00:00Z');
	});

	test('shows a doubt as a note: marked words, a sign at the end of their clause, a way there and back', async () => {
		const text = textOf(readBook(await writeEpub(doubted(book))).files, 'EPUB/text/report.xhtml');
		expect(text).toContain(
			'正文<span class="gap">〔原文此处有缺〕</span><span class="doubt">落落实地</span><sup><a id="doubt-1-place" href="#doubt-1" role="doc-noteref" epub:type="noteref">〔存疑1〕</a></sup>，做好。',
		);
		expect(text).toContain('id="doubt-1" role="doc-footnote" epub:type="footnote"');
		expect(text).toContain('<a href="#doubt-1-place" role="doc-backlink">〔存疑1〕</a>「落落实地」疑作');
	});

	test('leads to the page of the original where that is known', async () => {
		const [part] = book.parts;
		const chapter = required(part?.chapters[0], 'chapter');
		const edition = { ...chapter.article.edition, source: { ...chapter.article.edition.source, page: 'A2' } };
		const paged: Book = {
			...book,
			page: 'A2',
			parts: [{ label: null, chapters: [{ ...chapter, article: { ...chapter.article, edition } }] }],
		};
		const { files, package: root } = readBook(await writeEpub(paged));
		expect(textOf(files, 'EPUB/text/report.xhtml')).toContain(
			'<span id="page-start" role="doc-pagebreak" aria-label="A2" epub:type="pagebreak"></span>',
		);
		expect(textOf(files, 'EPUB/contents.xhtml')).toContain('<a href="text/report.xhtml#page-start">A2</a>');
		expect(textsOf(root, 'meta')).toEqual(expect.arrayContaining(['pagination', 'pageNavigation', 'pageBreakMarkers']));
		expect(textsOf(readBook(await writeEpub(book)).package, 'meta')).not.toContain('pageNavigation');
	});
});
