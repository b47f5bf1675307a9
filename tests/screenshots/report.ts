import { escapeMarkup } from '../../src/text/escape.ts';

/** A view that does not look as it did. */
export interface ChangedView {
	/** Name of its picture. */
	file: string;
	/** What is different, in words. */
	words: string;
	/** Which pictures there are of it. */
	pictures: readonly ('kept' | 'now' | 'difference')[];
}

/**
 * A page that shows how views looked and how they look now, side by side.
 *
 * @param folders address of the folder of each kind of picture, from the page
 */
export function writeReport(
	changed: readonly ChangedView[],
	folders: Record<ChangedView['pictures'][number], string>,
): string {
	const rows = changed.map(({ file, words, pictures }) => {
		const shown = pictures.map((kind) => `<img src="${folders[kind]}/${file}" alt="${kind}" title="${kind}">`);
		return `<h2>${escapeMarkup(file)}</h2><p>${escapeMarkup(words)}</p><div>${shown.join('')}</div>`;
	});
	return `<!doctype html><meta charset="utf-8"><title>Screenshots</title>
<style>body{font-family:sans-serif;margin:2rem}div{display:flex;gap:1rem;align-items:start}img{max-width:32%;border:1px solid #888}</style>
<h1>${changed.length} views look different: kept, now, difference</h1>
${rows.join('\n')}
`;
}
