import { documentUrl } from '../../../links/page-urls.ts';
import type { HitGroup, SearchAnswer } from '../../../search/answer/answer.ts';
import { element } from '../element.ts';
import { hitAddress } from '../hits/hit-address.ts';
import { groupContents, hitContents } from '../hits/hit-view.ts';
import { type ShownHits, shownHits } from '../hits/shown-hits.ts';
import { countPlaces } from '../words/labels.ts';
import { listNotes } from '../words/page-labels.ts';

/** All hits of an answer for the search page: a section for each sort, with a word on what it means. */
export function resultLists(answer: SearchAnswer): HTMLElement[] {
	return shownHits(answer).map(resultSection);
}

function resultSection({ sort, title, list }: ShownHits): HTMLElement {
	const note = listNotes[sort];
	const count = element('span', { class: 'hit-facts' }, countPlaces(list.total));
	return element(
		'section',
		{},
		element('h2', { class: 'section-title' }, `${title} `, count),
		...(note === null ? [] : [element('p', { class: 'note' }, note)]),
		...list.groups.map(groupSection),
	);
}

function groupSection(group: HitGroup): HTMLElement {
	const { title, facts } = groupContents(group);
	const link = element('a', { class: 'hit-title', href: documentUrl(group.document.id) }, title);
	return element(
		'section',
		{ class: 'hit-group' },
		element('h3', { class: 'hit-document' }, link, element('span', { class: 'hit-facts' }, facts)),
		element(
			'ol',
			{},
			...group.hits.map((hit) => {
				const link = element('a', { class: 'hit', href: hitAddress(group.document.id, hit) }, ...hitContents(hit));
				return element('li', {}, link);
			}),
		),
	);
}
