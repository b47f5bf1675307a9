import { readLostAddress } from '../../links/lost-address.ts';
import { dataUrl, homeUrl } from '../../links/page-urls.ts';
import { element } from '../search/element.ts';
import { loadLostData } from './lost-data.ts';
import { emptyPlace, type NearPage, nearestPages, queryFor } from './nearest.ts';
import { lostWords } from './words.ts';

/** How many pages are named. */
const most = 5;

/**
 * Fills the field of the search with what the address names, lists the pages that are most like it, and says how many.
 *
 * @throws Error where the lists of what there is cannot be had
 */
export async function answerLost(view: HTMLElement): Promise<void> {
	const lost = readLostAddress(location.pathname, homeUrl());
	const [field, status, list] = [
		view.querySelector('input'),
		view.querySelector('[role="status"]'),
		view.querySelector('ul'),
	];
	const data = await loadLostData(dataUrl);
	// What a reader typed meanwhile stands.
	if (field?.value === '') field.value = queryFor(lost, data);
	const pages = nearestPages(lost, data, most);
	list?.replaceChildren(...pages.map(toItem));
	const empty = emptyPlace(lost, data);
	const said = empty === null ? '' : lostWords.noDocuments(empty);
	if (status !== null)
		status.textContent = said + (pages.length === 0 ? lostWords.none : lostWords.found(pages.length));
}

function toItem({ label, href, note }: NearPage): HTMLElement {
	return element('li', {}, element('a', { href }, label), element('span', { class: 'note' }, note));
}
