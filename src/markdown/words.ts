/** What stands where text of the original is lost. */
export const gapMarker = '〔原文此处有缺〕';

/** What the list of a section's themes is called, and that of a paragraph that has its own. */
export const themesLabel = { section: '本节主题', paragraph: '本段主题' } as const;

/** What the link of a heading to itself is called. */
export function headingLinkLabel(heading: string): string {
	return `链接到“${heading}”`;
}

/** What the link of a paragraph to itself is called: by its place among the paragraphs, from 1, so that no two say the same. */
export function paragraphLinkLabel(place: number): string {
	return `链接到第${place}段`;
}
