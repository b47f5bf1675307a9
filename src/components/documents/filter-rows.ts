import { readPageState, writePageState } from '../../links/search-address.ts';
import { type FacetName, type Filters, facetNames } from '../../model/facet.ts';
import { amountsLeft, isLeft, type Row } from './narrowed-rows.ts';
import { optionWords, shownWords } from './words.ts';

/** What a field has where nothing is chosen in it. */
const all = '';

/** Shows the choice that the address states. */
export function filterByAddress(view: HTMLElement, form: HTMLFormElement): void {
	const { filters } = readPageState(location.search);
	for (const facet of facetNames) {
		const select = choiceOf(form, facet);
		const [value = all] = filters[facet];
		if (select !== null) select.value = [...select.options].some((option) => option.value === value) ? value : all;
	}
	filterRows(view, form, chosenValues(form));
}

/** Shows the choice that the form states, and keeps it in the address. */
export function filterByForm(view: HTMLElement, form: HTMLFormElement): void {
	const chosen = chosenValues(form);
	history.replaceState(history.state, '', location.pathname + writePageState({ filters: chosen }));
	filterRows(view, form, chosen);
}

/**
 * Shows the rows of a list that have every chosen value, says how many rows there are, and beside each option how many it
 * would leave. A row names its values in `data-<field>`, separated by spaces, and in `data-passages` how many passages it has
 * on each of its themes.
 */
function filterRows(view: HTMLElement, form: HTMLFormElement, chosen: Filters): void {
	const elements = [...view.querySelectorAll<HTMLElement>('li[data-year]')];
	const rows = elements.map(readRow);
	for (const [place, element] of elements.entries()) element.hidden = !isLeft(rows[place] as Row, chosen);
	const left = rows.filter((row) => isLeft(row, chosen));
	for (const facet of facetNames) countOptions(choiceOf(form, facet), facet, amountsLeft(rows, chosen, facet));
	const [theme] = chosen.theme;
	const passages = theme === undefined ? null : left.reduce((sum, row) => sum + (row.passages.get(theme) ?? 0), 0);
	const output = form.querySelector('output');
	if (output !== null) output.value = shownWords(left.length, rows.length, passages);
	toggle(view, '.none', left.length > 0);
	toggle(
		view,
		'[type="reset"]',
		facetNames.every((facet) => chosen[facet].length === 0),
	);
}

/** Says beside each option how much the other fields leave of it. What would leave nothing stays, and cannot be chosen. */
function countOptions(
	select: HTMLSelectElement | null,
	facet: FacetName,
	amounts: ReturnType<typeof amountsLeft>,
): void {
	for (const option of select?.options ?? []) {
		const { label } = option.dataset;
		if (label === undefined) continue;
		const { documents, passages } = amounts.get(option.value) ?? { documents: 0, passages: 0 };
		option.text = optionWords(label, documents, facet === 'theme' ? passages : null);
		option.disabled = documents === 0 && !option.selected;
	}
}

function toggle(view: HTMLElement, selector: string, hidden: boolean): void {
	const element = view.querySelector<HTMLElement>(selector);
	if (element !== null) element.hidden = hidden;
}

function choiceOf(form: HTMLFormElement, facet: FacetName): HTMLSelectElement | null {
	return form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
}

function readRow({ dataset }: HTMLElement): Row {
	const valuesOf = (name: string) => dataset[name]?.split(' ') ?? [];
	const values = Object.fromEntries(facetNames.map((facet) => [facet, valuesOf(facet)])) as Filters;
	const counts = valuesOf('passages').map(Number);
	return { values, passages: new Map(values.theme.map((theme, place) => [theme, counts[place] ?? 0])) };
}

/** The value that is chosen in each field, if any. */
function chosenValues(form: HTMLFormElement): Filters {
	const data = new FormData(form);
	const chosen = (facet: FacetName) => data.getAll(facet).filter((value) => typeof value === 'string' && value !== all);
	return Object.fromEntries(facetNames.map((facet) => [facet, chosen(facet)])) as Filters;
}
