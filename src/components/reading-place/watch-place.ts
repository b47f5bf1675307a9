import { readKept } from '../preferences/device-storage.ts';
import { placesKey } from './places-key.ts';

/** `<reading-place>` is about one document: it has its place kept when a reader scrolls, and offers it when he comes back. */
class WatchedPlace extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const begin = (): void => void import('./keep-place.ts').then(({ startKeeping }) => startKeeping(this, signal));
		document.addEventListener('scroll', begin, { once: true, passive: true, signal });
		// An address that names a place or words has said where to begin.
		const isAtHead = location.hash === '' && location.search === '';
		if (!isAtHead || !readKept(placesKey)?.includes(`"${this.dataset['document']}"`)) return;
		void import('./offer-place.ts').then(({ offerPlace }) => offerPlace(this, signal));
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}
}

customElements.define('reading-place', WatchedPlace);
