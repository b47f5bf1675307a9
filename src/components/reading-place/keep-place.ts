import { readBlock } from '../marks/page-text/block-text.ts';
import { forgetPlaces, keepPlace } from './reading-places.ts';

/** How far below the top of the window, in pixels, a block must end to be the one that is being read. */
const readingLine = 90;

/**
 * Keeps, when the page is left or put aside, where its reader is in the text. Who has not got beyond the first paragraph has
 * no place yet; who saw the end of the text has none any more.
 *
 * @param watched `data-document` is the document
 */
export function startKeeping(watched: HTMLElement, signal: AbortSignal): void {
	const keepNow = (): void => {
		const id = watched.dataset['document'] ?? '';
		const text = document.querySelector('article');
		const blocks = [...(text?.querySelectorAll<HTMLElement>(':is(h2, h3, h4, h5, h6, p, div)[id]') ?? [])];
		const place = blocks.findIndex((block) => block.getBoundingClientRect().bottom > readingLine);
		const block = blocks[place];
		const isRead = text === null || block === undefined || text.getBoundingClientRect().bottom < innerHeight;
		if (isRead) forgetPlaces(id);
		else if (place > 0)
			keepPlace({
				id,
				title: published('h1'),
				path: location.pathname,
				locator: block.id,
				section: published('document-contents [aria-current]'),
			});
	};
	document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepNow(), { signal });
	addEventListener('pagehide', keepNow, { signal });
}

/** The published words of an element, in whatever script they are shown; empty where it is not there. */
function published(selector: string): string {
	const found = document.querySelector(selector);
	return found === null ? '' : readBlock(found).text.trim();
}
