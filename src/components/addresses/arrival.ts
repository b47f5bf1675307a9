import type { FormerPlaces } from '../../catalogue/former/former-places.ts';
import { addressLocator } from '../../links/address-locator.ts';
import { fromParameter } from '../../links/from-parameter.ts';
import { say } from '../notice/page-notice.ts';
import { type Arrival, resolveFragment } from './resolve-fragment.ts';

/**
 * `<address-arrival>`: says what became of an address whose words stand elsewhere, were withdrawn, or never were, and goes to
 * where they stand. The JSON inside it, if any, holds what became of old locators; `data-document` is the document.
 */
class AddressArrival extends HTMLElement {
	#former: FormerPlaces = { moved: {}, withdrawn: {} };
	#listening: AbortController | undefined;

	connectedCallback(): void {
		const data = this.querySelector('script')?.textContent;
		if (data) this.#former = JSON.parse(data);
		this.#listening = new AbortController();
		addEventListener('hashchange', this.#arrive, { signal: this.#listening.signal });
		sayWhereFrom();
		this.#arrive();
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	readonly #arrive = (): void => {
		const fragment = addressLocator();
		const arrival = resolveFragment(fragment, this.#former, (id) => document.getElementById(id) !== null);
		if (arrival.kind === 'moved') this.#follow(arrival.href, fragment);
		else if (arrival.kind === 'withdrawn') sayWithdrawn(arrival);
		else if (arrival.kind === 'unknown') goToNearest(fragment, arrival.nearest);
	};

	/** Goes to the new place: in this page, or in another, which is told where the reader comes from. */
	#follow(href: string, fragment: string): void {
		const url = new URL(href, location.href);
		if (url.pathname === location.pathname) {
			goTo(url.hash);
			say(movedHere(fragment), 'stay');
		} else {
			url.searchParams.set(fromParameter, `${this.dataset['document'] ?? ''}#${fragment}`);
			location.replace(url);
		}
	}
}

/** Another page led here and says so in the address, from which it is taken away again. */
function sayWhereFrom(): void {
	const url = new URL(location.href);
	const from = url.searchParams.get(fromParameter);
	if (from === null) return;
	url.searchParams.delete(fromParameter);
	history.replaceState(history.state, '', url);
	say(from.includes('#') ? movedHere(from) : `这篇文献的地址已由“${from}”改为本页地址。`, 'stay');
}

function sayWithdrawn({ words: { words, reason, date }, nearest }: Extract<Arrival, { kind: 'withdrawn' }>): void {
	if (nearest !== null) document.getElementById(nearest)?.scrollIntoView({ behavior: 'instant' });
	const why = reason.replace(/。$/u, '');
	say(`链接所指的文字已于${dateInWords(date)}撤下（原因：${why}）。原文：“${words}”`, 'stay');
}

function goToNearest(fragment: string, nearest: string | null): void {
	const place = nearest === null ? null : document.getElementById(nearest);
	if (place !== null) goTo(`#${place.id}`);
	const label = place?.matches('h2, h3, h4, h5, h6') ? `：${place.textContent?.trim()}` : '';
	const landed = place === null ? '请在全文中查找' : `已转到最近的一处${label}`;
	say(`本文没有“${fragment}”这一处，${landed}。`, 'stay');
}

/** Goes to a place of the page in such a way that it becomes the target, and stands in the stead of the old address. */
function goTo(hash: string): void {
	if (location.hash !== hash) location.replace(hash);
}

function movedHere(from: string): string {
	return `链接所指的文字已移到这里（原址：${from}）。`;
}

function dateInWords(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${year}年${month}月${day}日`;
}

customElements.define('address-arrival', AddressArrival);
