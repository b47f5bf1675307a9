import { addressLocator } from '../../links/address-locator.ts';
import { parameters } from '../../links/grammar.ts';

/**
 * `<address-arrival>` looks after a reader whose address names a place that is not there as it is named: it loads the program
 * that finds out what became of it, and only then. The JSON inside it, if any, holds what became of old places;
 * `data-document` is the document.
 */
class AddressArrival extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		addEventListener('hashchange', this.#arrive, { signal: this.#listening.signal });
		this.#arrive();
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	readonly #arrive = (): void => {
		const locator = addressLocator(location.hash);
		const place = document.getElementById(locator);
		const isThere = locator === '' || (place !== null && !place.matches('.former-locator'));
		if (isThere && !new URLSearchParams(location.search).has(parameters.from)) return;
		void import('./answer-arrival.ts').then(({ answerArrival }) => answerArrival(this));
	};
}

customElements.define('address-arrival', AddressArrival);
