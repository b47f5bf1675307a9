import type { Book, BookChapter } from '../../export/epub/book.ts';
import { bookUrl, themeUrl } from '../../links/page-urls.ts';
import { countCharacters } from '../../structure/count-characters.ts';
import type { OutlineTree } from '../../structure/outline-tree.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { tableOfContents } from '../documents/contents.ts';
import { requireEntry } from '../require-entry.ts';
import { documentArticle } from './document-book.ts';
import { upperContents } from './listed-contents.ts';
import { partsByYear } from './parts-by-year.ts';
import { treeOfPassages, treeStructure } from './passage-tree.ts';
import { volumeBook } from './volume-book.ts';
import { cutIntoVolumes, type Volume } from './volumes.ts';

/** What a document says on a theme. */
export interface ThemedText {
	/** The document. */
	document: CataloguedDocument;
	/** What of its outline speaks of the theme: all of it where only the document as a whole does. */
	tree: OutlineTree;
	/** Its length in characters. */
	characters: number;
}

/** What all documents say on a theme, from the oldest to the newest, in volumes; none where none speaks of it. */
export function themeVolumes(catalogue: Catalogue, id: string): Volume<ThemedText>[] {
	const documents = requireEntry(catalogue.byTheme, id, 'theme');
	if (documents.length === 0) return [];
	const texts = documents.map((document): ThemedText => {
		const passages = document.passages.get(id) ?? [];
		const tree = treeOfPassages(document.tree, passages);
		const characters = tree === document.tree ? document.characters : countCharacters(treeStructure(tree));
		return { document, tree, characters };
	});
	return cutIntoVolumes(texts, ({ characters }) => characters);
}

/** Gathers the book of one volume of a theme. */
export function themeBook(catalogue: Catalogue, id: string, volume: Volume<ThemedText>, site: URL | undefined): Book {
	const { label, scopeNote } = requireEntry(catalogue.themes, id, 'theme');
	const toChapter = ({ document, tree }: ThemedText): BookChapter => {
		const whole = documentArticle(catalogue, document, site);
		const remark = `此处只收本篇关于“${label}”的章节和段落，编号与全文相同。`;
		return {
			id: document.id,
			article: { ...whole, tree, excerptRemark: tree === document.tree ? null : remark },
			contents: {
				label: document.title,
				children: upperContents(tableOfContents(treeStructure(tree), tree), 2),
			},
		};
	};
	return volumeBook(
		catalogue,
		volume,
		{
			title: `${label}·${catalogue.collection.title}`,
			href: bookUrl(`themes/${id}`, volume.number),
			pageHref: themeUrl(id),
			remarks: [scopeNote],
			subjects: [label],
			documents: volume.items.map(({ document }) => document),
			parts: partsByYear(volume.items, (text) => ({ year: text.document.year, chapter: toChapter(text) })),
		},
		site,
	);
}
