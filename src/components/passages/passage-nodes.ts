import type { PassageView } from '../../catalogue/labels/passage-view.ts';
import { element } from '../search/element.ts';
import { openWords } from './words.ts';

/** Passages as nodes: the same as `PassageList.astro` makes at build. */
export function passageNodes(passages: readonly PassageView[]): HTMLElement {
	return element('ul', { class: 'passages' }, ...passages.map(itemOf));
}

function itemOf({ locator, href, label, speaks, excerpt, more, parts }: PassageView): HTMLElement {
	const item = element('li', { 'data-locator': locator });
	if (label !== null) {
		item.append(element('p', { class: speaks ? 'label' : 'label above' }, element('a', { href }, label)));
	}
	if (excerpt !== '') {
		item.append(element('p', { class: 'excerpt' }, label === null ? element('a', { href }, excerpt) : excerpt));
	}
	if (more > 0) {
		item.append(element('button', { class: 'open', type: 'button', 'aria-expanded': 'false' }, openWords(more)));
	}
	if (parts.length > 0) item.append(passageNodes(parts));
	return item;
}
