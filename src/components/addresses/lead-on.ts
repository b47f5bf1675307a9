import { addressLocator } from '../../links/address-locator.ts';
import { leadOn } from '../../links/former-address.ts';
import { isRecordOf, isText, readJson } from '../../text/json-shape.ts';
import { unreadable } from './words.ts';

/**
 * `<former-document>`: leads from the old address of a document to its new one. It keeps the parameters of the address, and
 * its fragment, or goes to where the words of the fragment stand now; `data-from` is the old identifier. Where it cannot tell
 * where these are, it says so and leaves the link to the reader.
 */
class FormerDocument extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector('a');
		const { from } = this.dataset;
		if (link === null || from === undefined) return;
		const arrived = new URL(location.href);
		const fragment = addressLocator(arrived.hash);
		const places = readJson(this.querySelector('script')?.textContent, isRecordOf(isText));
		if (places === null && fragment !== '') {
			const sentence = document.createElement('p');
			sentence.textContent = unreadable;
			this.append(sentence);
			return;
		}
		const elsewhere = places !== null && Object.hasOwn(places, fragment) ? places[fragment] : undefined;
		const target = new URL(elsewhere ?? link.href, location.href);
		location.replace(leadOn(target, arrived, elsewhere === undefined ? from : `${from}#${fragment}`));
	}
}

customElements.define('former-document', FormerDocument);
