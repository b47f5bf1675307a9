import type { BookChapter, BookPart } from '../../export/epub/book.ts';

/**
 * The parts of a book, one a year, in the order of the documents.
 *
 * @param items what the book is made of
 * @param toChapter the chapter of one of them, with the year of its document
 */
export function partsByYear<Item>(
	items: readonly Item[],
	toChapter: (item: Item) => { year: number; chapter: BookChapter },
): BookPart[] {
	const chapters = items.map(toChapter);
	return [...Map.groupBy(chapters, ({ year }) => year)].map(([year, own]) => ({
		label: `${year}年`,
		chapters: own.map(({ chapter }) => chapter),
	}));
}
