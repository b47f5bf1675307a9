import type { FormerPlaces } from '../../catalogue/former/former-places.ts';
import { addressLocator } from '../../links/address-locator.ts';
import { leadOn, readFrom, withoutFrom } from '../../links/former-address.ts';
import { readJson } from '../../text/json-shape.ts';
import { say } from '../notice/page-notice.ts';
import { isFormerPlaces } from './former-places-data.ts';
import { resolveFragment } from './resolve-fragment.ts';
import { movedHere, renamed, unknown, unreadable, withdrawn } from './words.ts';

/** Nothing of the document ever stood elsewhere. */
const nothing: FormerPlaces = { moved: {}, withdrawn: {}, documents: [] };

/** Says what became of an address whose words stand elsewhere, were withdrawn, or never were, and goes to where they stand. */
export function answerArrival(arrival: HTMLElement): void {
	const data = arrival.querySelector('script');
	const known = data === null ? nothing : readJson(data.textContent, isFormerPlaces);
	sayWhereFrom(known ?? nothing);
	const fragment = addressLocator(location.hash);
	const answer = resolveFragment(fragment, known ?? nothing, (id) => document.getElementById(id) !== null);
	if (answer.kind === 'moved') follow(answer.href, fragment, arrival.dataset['document']);
	if (answer.kind === 'withdrawn') {
		if (answer.nearest !== null) document.getElementById(answer.nearest)?.scrollIntoView({ behavior: 'instant' });
		say(withdrawn(answer.words), 'stay');
	}
	if (answer.kind === 'unknown') {
		const landing = goToNearest(answer.nearest);
		say(known === null ? unreadable : unknown(fragment, landing), 'stay');
	}
}

/** Another page led here and says so in the address, from which it is taken away again; what nobody can have led from is not. */
function sayWhereFrom({ documents }: FormerPlaces): void {
	const address = new URL(location.href);
	const from = readFrom(address);
	const bare = withoutFrom(address);
	if (bare.href !== address.href) history.replaceState(history.state, '', bare);
	const [document, locator] = from?.split('#') ?? [];
	if (from === null || document === undefined || !documents.includes(document)) return;
	say(locator === undefined ? renamed(from) : movedHere(from), 'stay');
}

/** Goes to the new place: in this page, or in another, which is told where the reader comes from. */
function follow(href: string, fragment: string, id: string | undefined): void {
	const target = new URL(href, location.href);
	if (target.pathname === location.pathname) {
		goTo(target.hash);
		say(movedHere(fragment), 'stay');
	} else location.replace(leadOn(target, new URL(location.href), `${id}#${fragment}`));
}

/** Goes to a place of the page, if there is one, and says in words where that is. */
function goToNearest(nearest: string | null): Parameters<typeof unknown>[1] {
	const place = nearest === null ? null : document.getElementById(nearest);
	if (place === null) return 'beginning';
	goTo(`#${place.id}`);
	return place.matches('h2, h3, h4, h5, h6') ? { heading: place.textContent.trim() } : 'nearest';
}

/** Goes to a place of the page in such a way that it becomes the target, and stands in the stead of the old address. */
function goTo(hash: string): void {
	if (location.hash !== hash) location.replace(hash);
}
