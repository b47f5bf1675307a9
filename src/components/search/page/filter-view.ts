import { type FacetName, facetNames } from '../../../model/facet.ts';
import type { SearchAnswer } from '../../../search/answer/answer.ts';
import type { FacetValue } from '../../../search/query/filters.ts';
import { element } from '../element.ts';
import { facetLabels, otherValues } from '../words/page-labels.ts';

/** Of more values than this the others are folded away. */
const mostValues = 10;

/**
 * The fields that narrow an answer. A facet with a single value narrows nothing, so it is left out; a value that would leave
 * nothing stays, and cannot be chosen. What was not found yet may stand in what is still unread.
 */
export function filterFields({ facets, unread, goesOn }: SearchAnswer): HTMLElement[] {
	const isRead = unread === 0 && !goesOn;
	return facetNames
		.filter((facet) => facets[facet].length > 1 || facets[facet].some((value) => value.chosen))
		.map((facet) =>
			element(
				'fieldset',
				{},
				element('legend', {}, facetLabels[facet]),
				element('div', {}, ...checkboxes(facet, facets[facet], isRead)),
			),
		);
}

/** Values that are chosen always show. */
function checkboxes(facet: FacetName, values: readonly FacetValue[], isRead: boolean): HTMLElement[] {
	const shown = values.filter((value, index) => index < mostValues || value.chosen);
	const others = values.filter((value) => !shown.includes(value));
	const boxes = shown.map((value) => checkbox(facet, value, isRead));
	if (others.length === 0) return boxes;
	const more = element('summary', {}, otherValues(others.length));
	return [...boxes, element('details', {}, more, ...others.map((value) => checkbox(facet, value, isRead)))];
}

function checkbox(facet: FacetName, { value, label, count, chosen }: FacetValue, isRead: boolean): HTMLElement {
	const id = `search-filter-${facet}-${value}`;
	const box = element('input', { type: 'checkbox', id, name: facet, value });
	box.checked = chosen;
	box.disabled = isRead && count === 0 && !chosen;
	const number = element('span', { class: 'filter-count' }, count > 0 || isRead ? String(count) : '');
	return element('span', { class: 'filter' }, box, element('label', { for: id }, label, ' ', number));
}
