import { documentUrl } from '../../../links/page-urls.ts';
import type { PageState } from '../../../links/search-address.ts';
import type { HitGroup, SearchAnswer } from '../../../search/answer/answer.ts';
import { element } from '../element.ts';
import { hitAddress } from '../hits/hit-address.ts';
import { groupContents, hitContents } from '../hits/hit-view.ts';
import { type ShownHits, shownHits } from '../hits/shown-hits.ts';
import { countPlaces } from '../words/labels.ts';
import { listNotes } from '../words/page-labels.ts';
import { yearSections } from './year-list.ts';

/**
 * All hits of an answer for the search page: a section for each sort, with a word on what it means, in it the documents, or
 * the years with their documents.
 *
 * @param search what was asked
 */
export function resultLists(answer: SearchAnswer, search: PageState): HTMLElement[] {
	const isRead = answer.unread === 0 && !answer.goesOn;
	return shownHits(answer).map((shown) => resultSection(shown, search, isRead));
}

function resultSection({ sort, title, list }: ShownHits, search: PageState, isRead: boolean): HTMLElement {
	// That a year has nothing is worth a word of what was asked for, not of what merely resembles it.
	const showsEmpty = sort === 'exact' || sort === 'instead';
	const groups =
		search.order === 'relevance'
			? list.groups.map((group) => groupSection(group, search, 'h3'))
			: yearSections(list, { isRead, showsEmpty }, (group) => groupSection(group, search, 'h4'));
	const note = listNotes[sort];
	const count = element('span', { class: 'hit-facts' }, countPlaces(list.total));
	return element(
		'section',
		{},
		element('h2', { class: 'section-title' }, `${title} `, count),
		...(note === null ? [] : [element('p', { class: 'note' }, note)]),
		...groups,
	);
}

function groupSection(group: HitGroup, search: PageState, heading: 'h3' | 'h4'): HTMLElement {
	const { title, facts } = groupContents(group);
	const link = element('a', { class: 'hit-title', href: documentUrl(group.document.id) }, title);
	return element(
		'section',
		{ class: 'hit-group' },
		element(heading, { class: 'hit-document' }, link, element('span', { class: 'hit-facts' }, facts)),
		element(
			'ol',
			{},
			...group.hits.map((hit) => {
				const link = element('a', { class: 'hit', href: hitAddress(group, hit, search) }, ...hitContents(hit));
				return element('li', {}, link);
			}),
		),
	);
}
