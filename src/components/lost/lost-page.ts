import { readLostAddress } from '../../links/lost-address.ts';
import { dataUrl, homeUrl } from '../../links/page-urls.ts';
import { element } from '../search/element.ts';
import { loadLostData } from './lost-data.ts';
import { emptyPlace, type NearPage, nearestPages, queryFor } from './nearest.ts';
import { lostWords } from './words.ts';

/** How many pages are named. */
const most = 5;

/**
 * `<lost-page>`: what is done for an address that has no page. It says which it was, fills the field of the search with what
 * it names, and lists the pages that are most like it.
 */
class LostPage extends HTMLElement {
	connectedCallback(): void {
		void this.#help();
	}

	async #help(): Promise<void> {
		const lost = readLostAddress(location.pathname, homeUrl());
		const [field, status, list] = [
			this.querySelector('input'),
			this.querySelector('[role="status"]'),
			this.querySelector('ul'),
		];
		if (field === null || status === null || list === null) return;
		try {
			const data = await loadLostData(dataUrl);
			// What a reader typed meanwhile stands.
			if (field.value === '') field.value = queryFor(lost, data);
			const pages = nearestPages(lost, data, most);
			list.replaceChildren(...pages.map(toItem));
			const empty = emptyPlace(lost, data);
			const said = empty === null ? '' : lostWords.noDocuments(empty);
			status.textContent = said + (pages.length === 0 ? lostWords.none : lostWords.found(pages.length));
		} catch {
			status.textContent = lostWords.unloadable;
		}
	}
}

function toItem({ label, href, note }: NearPage): HTMLElement {
	return element('li', {}, element('a', { href }, label), element('span', { class: 'note' }, note));
}

customElements.define('lost-page', LostPage);
