import { parameters } from '../../../links/grammar.ts';
import type { ResultOrder } from '../../../links/search-address.ts';
import { type FacetName, facetNames } from '../../../model/facet.ts';
import type { SearchAnswer } from '../../../search/answer/answer.ts';
import type { FacetValue } from '../../../search/query/filters.ts';
import { element } from '../element.ts';
import { facetLabels, orderLabel, orderLabels, otherValues } from '../words/page-labels.ts';

/** Of more values than this the others are folded away. */
const mostValues = 10;

/** The fields that narrow and order an answer. A facet with a single value narrows nothing, so it is left out. */
export function filterFields({ facets }: SearchAnswer, order: ResultOrder): HTMLElement[] {
	const fieldsets = facetNames
		.filter((facet) => facets[facet].length > 1 || facets[facet].some((value) => value.chosen))
		.map((facet) =>
			element(
				'fieldset',
				{},
				element('legend', {}, facetLabels[facet]),
				element('div', {}, ...checkboxes(facet, facets[facet])),
			),
		);
	return [...fieldsets, orderField(order)];
}

/** Values that are chosen always show. */
function checkboxes(facet: FacetName, values: readonly FacetValue[]): HTMLElement[] {
	const shown = values.filter((value, index) => index < mostValues || value.chosen);
	const others = values.filter((value) => !shown.includes(value));
	const boxes = shown.map((value) => checkbox(facet, value));
	if (others.length === 0) return boxes;
	const more = element('summary', {}, otherValues(others.length));
	return [...boxes, element('details', {}, more, ...others.map((value) => checkbox(facet, value)))];
}

function checkbox(facet: FacetName, { value, label, count, chosen }: FacetValue): HTMLElement {
	const id = `search-filter-${facet}-${value}`;
	const box = element('input', { type: 'checkbox', id, name: facet, value });
	box.checked = chosen;
	const number = element('span', { class: 'filter-count' }, String(count));
	return element('span', { class: 'filter' }, box, element('label', { for: id }, label, ' ', number));
}

function orderField(order: ResultOrder): HTMLElement {
	const id = 'search-order';
	const select = element(
		'select',
		{ id, name: parameters.order },
		...Object.entries(orderLabels).map(([value, label]) => element('option', { value }, label)),
	);
	select.value = order;
	return element('p', { class: 'search-order' }, element('label', { for: id }, orderLabel), select);
}
