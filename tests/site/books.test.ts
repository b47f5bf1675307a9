import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { wordsById } from '../built-site/copied-text.ts';
import { childrenOf, parseXml, textOfOnly, type XmlElement } from '../built-site/parse-xml.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { readBook, textOf } from '../built-site/read-book.ts';
import { required } from '../built-site/required.ts';

const documents = readDocuments('dist');
const books = globSync('**/*.epub', { cwd: 'dist' }).toSorted();

/** All elements of a tree. */
const everything = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(everything)];
/** The addresses to which a page leads, and the identifiers on it. */
const linksAndIds = (xml: string) => {
	const elements = everything(parseXml(xml));
	const values = (name: string) => elements.flatMap(({ attributes }) => attributes[name] ?? []);
	return { links: [...values('href'), ...values('src')], ids: values('id') };
};

test('every document, city and theme has its book, and the collection', () => {
	const expected = [
		'documents.epub',
		...documents.map(({ id }) => `documents/${id}.epub`),
		...documents.map(({ city }) => `cities/${city}.epub`),
		...documents.flatMap(({ themes }) => themes.map((theme) => `themes/${theme}.epub`)),
	];
	expect(expected.filter((path) => !books.includes(path))).toEqual([]);
});

test.for(books)('%s is an EPUB: packed as one, every file named, every address there', (path) => {
	const { files, manifest, spine, contents } = readBook(`dist/${path}`);
	const [first] = files;
	expect(first).toMatchObject({ path: 'mimetype', isStored: true, extraLength: 0 });
	expect(first?.bytes.toString()).toBe('application/epub+zip');
	const named = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf', ...manifest.keys()];
	expect(files.map((file) => file.path).toSorted()).toEqual(named.toSorted());
	const types: Record<string, string> = { '.xhtml': 'application/xhtml+xml', '.css': 'text/css' };
	expect([...manifest].filter(([name, type]) => types[posix.extname(name)] !== type)).toEqual([]);
	const pages = new Map(
		[...manifest.keys()]
			.filter((name) => name.endsWith('.xhtml'))
			.map((name) => [name, linksAndIds(textOf(files, name))]),
	);
	for (const [name, { links, ids }] of pages) {
		expect(new Set(ids).size, name).toBe(ids.length);
		const broken = links.filter((link) => {
			if (/^https?:/u.test(link)) return false;
			const [file = '', fragment] = link.split('#');
			const target = file === '' ? name : posix.join(posix.dirname(name), file);
			return !manifest.has(target) || (fragment !== undefined && !pages.get(target)?.ids.includes(fragment));
		});
		expect(broken, name).toEqual([]);
	}
	// What is listed is read, in the order in which it is listed.
	const listed = required(pages.get(contents), contents).links.map((link) =>
		posix.join(posix.dirname(contents), link.split('#')[0] ?? ''),
	);
	const read = [...new Set(listed)].filter((name) => name.includes('/text/'));
	expect(read).toEqual(spine.filter((name) => name.includes('/text/')));
});

test.for(documents)('$id: its book has every word at its locator, and says what is stated', (document) => {
	const { id, title, authors, issuers, dating, date, outline, paragraphs } = document;
	const { files, package: root } = readBook(`dist/documents/${id}.epub`);
	const words = wordsById(textOf(files, `EPUB/text/${id}.xhtml`));
	for (const { locator, leadLocator, lead, text } of paragraphs) {
		expect(words.get(locator)).toBe(text.replace(/[\n\t]/gu, ''));
		if (leadLocator !== null) expect(words.get(leadLocator)).toBe(lead);
	}
	for (const { locator, number, heading } of outline)
		expect(words.get(locator)?.replace('\u3000', '')).toBe(`${number ?? ''}${heading}`.replace('\u3000', ''));
	const [metadata] = childrenOf(root, 'metadata');
	const facts = required(metadata, 'metadata');
	expect(textOfOnly(facts, 'title')).toBe(title);
	const named = authors.length > 0 ? authors.map(({ name }) => name) : issuers;
	expect(childrenOf(facts, 'creator').map(({ text }) => text)).toEqual(named);
	expect(childrenOf(facts, 'date').map(({ text }) => text)).toEqual(dating.basis === 'stated' ? [date] : []);
	const properties = childrenOf(facts, 'meta').map(({ attributes }) => attributes['property']);
	expect(properties).toEqual(
		expect.arrayContaining(
			['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'].map(
				(name) => `schema:${name}`,
			),
		),
	);
});
