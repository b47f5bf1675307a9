/**
 * What is counted, and in which measure words: the same on every page.
 *
 * - 篇: documents.
 * - 节: passages on a theme, that is sections that carry it, and paragraphs that carry it by themselves.
 * - 处: places where words stand: hits of a search, changes, doubts.
 */
export const units = { documents: '篇', passages: '节' } as const;

/** What a reader is told of it where both stand. */
export const countNote = '“篇”为文献数；“节”为标注了某一主题的章节数，单独标注的段落亦各计一节。';

/** How much there is on a theme: 6篇文献，44节. */
export function amountWords({ documents, passages }: { documents: number; passages: number }): string {
	return `${documents}${units.documents}文献，${passages}${units.passages}`;
}
