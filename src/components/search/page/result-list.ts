import { documentUrl } from '../../../links/page-urls.ts';
import type { HitGroup, HitList, SearchAnswer } from '../../../search/answer/answer.ts';
import { element } from '../element.ts';
import { hitAddress } from '../hits/hit-address.ts';
import { groupContents, hitContents } from '../hits/hit-view.ts';

/** All hits of an answer for the search page: exact ones, then near ones with a word on what that means. */
export function resultLists({ exact, near }: SearchAnswer): HTMLElement[] {
	return [
		...resultList(exact, '完全相符', ''),
		...resultList(
			near,
			'近似',
			'校改以前的原文，读音相同，标点或分段不同，或者差一两个字；不同的字以红字标出。数字和字母不作近似。',
		),
	];
}

function resultList(list: HitList, title: string, note: string): HTMLElement[] {
	if (list.groups.length === 0) return [];
	return [
		element(
			'section',
			{},
			element(
				'h2',
				{ class: 'section-title' },
				`${title} `,
				element('span', { class: 'hit-facts' }, `${list.total} 处`),
			),
			...(note === '' ? [] : [element('p', { class: 'note' }, note)]),
			...list.groups.map(groupSection),
		),
	];
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
