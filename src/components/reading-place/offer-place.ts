import { hush, say } from '../notice/page-notice.ts';
import { readPlaces } from './reading-places.ts';
import { words } from './words.ts';

/**
 * Offers to go on where a reader left the document, as long as he is at its head.
 *
 * @param watched `data-document` is the document
 */
export function offerPlace(watched: HTMLElement, signal: AbortSignal): void {
	const place = readPlaces().find(({ id }) => id === watched.dataset['document']);
	// A browser that goes back brings its reader to where he was by itself; a place may be gone with a newer text.
	if (place === undefined || scrollY > 0 || document.getElementById(place.locator) === null) return;
	say(words.leftAt(place.section), 'stay', { label: words.goOn, href: `#${place.locator}` });
	const leave = (): void => {
		if (scrollY < innerHeight / 2) return;
		hush();
		document.removeEventListener('scroll', leave);
	};
	document.addEventListener('scroll', leave, { passive: true, signal });
}
