import type { PageState } from '../../../links/search-address.ts';
import type { HitGroup } from '../../../search/answer/answer.ts';
import { element } from '../element.ts';
import { hitAddress } from '../hits/hit-address.ts';
import { groupContents, hitContents } from '../hits/hit-view.ts';
import type { ShownHits } from '../hits/shown-hits.ts';

/**
 * The hits of a document as options of a listbox.
 *
 * @param id tells the group from the others of the page
 * @param search what found them
 */
export function hitOptions(group: HitGroup, sort: ShownHits['sort'], id: string, search: PageState): HTMLElement {
	const { title, facts } = groupContents(group);
	return element(
		'div',
		{ class: `hit-group ${sort}`, role: 'group', 'aria-labelledby': id },
		element(
			'div',
			{ class: 'hit-document', id, role: 'presentation' },
			element('span', { class: 'hit-title' }, title),
			element('span', { class: 'hit-facts' }, facts),
		),
		...group.hits.map((hit, index) =>
			element(
				'a',
				{ class: 'hit', id: `${id}-${index}`, role: 'option', tabindex: -1, href: hitAddress(group, hit, search) },
				...hitContents(hit),
			),
		),
	);
}
