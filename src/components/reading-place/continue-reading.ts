import { element } from '../search/element.ts';
import { forgetPlaces, readPlaces } from './reading-places.ts';

/** So many are shown. */
const most = 3;

/** `<continue-reading>`: lists the documents that were left unfinished on this device; its button forgets them all. */
class ContinueReading extends HTMLElement {
	connectedCallback(): void {
		const rows = readPlaces()
			.slice(0, most)
			.map(({ title, path, locator, section }) => {
				const link = element('a', { href: `${path}#${locator}` }, title);
				return element('li', {}, link, section === '' ? '' : ` ${section}`);
			});
		this.querySelector('[data-list]')?.replaceChildren(...rows);
		this.querySelector('button')?.addEventListener('click', () => {
			forgetPlaces();
			delete document.documentElement.dataset['unfinished'];
		});
	}
}

customElements.define('continue-reading', ContinueReading);
