import { addressLocator } from '../../links/address-locator.ts';
import { fromParameter } from '../../links/from-parameter.ts';

/**
 * `<former-document>`: leads from the old address of a document to its new one. It keeps the parameters of the address, and
 * its fragment, or goes to where the words of the fragment stand now; `data-from` is the old identifier.
 */
class FormerDocument extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector('a');
		if (link === null) return;
		const places: Record<string, string> = JSON.parse(this.querySelector('script')?.textContent ?? '{}');
		const fragment = addressLocator();
		const elsewhere = Object.hasOwn(places, fragment) ? places[fragment] : undefined;
		const url = new URL(elsewhere ?? link.href, location.href);
		if (elsewhere === undefined && url.hash === '') url.hash = location.hash;
		for (const [name, value] of new URLSearchParams(location.search)) url.searchParams.append(name, value);
		const from = this.dataset['from'] ?? '';
		url.searchParams.set(fromParameter, elsewhere === undefined ? from : `${from}#${fragment}`);
		location.replace(url);
	}
}

customElements.define('former-document', FormerDocument);
