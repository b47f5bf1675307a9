import { readPageState, writePageState } from '../../links/search-address.ts';
import { type FacetName, type Filters, facetNames } from '../../model/facet.ts';
import { amountsLeft, isLeft, type Row } from './narrowed-rows.ts';
import { optionWords, shownWords } from './words.ts';

/** What a field has where nothing is chosen in it. */
const all = '';

/**
 * `<document-filters>`: shows the rows of the list that have every chosen value, keeps the choice in the address, and says
 * how many rows there are, and beside each option how many it would leave. A row names its values in `data-<field>`,
 * separated by spaces, and in `data-passages` how many passages it has on each of its themes. Where the list has several
 * pages (`data-elsewhere`) the form leads to the search by itself, and an address with a choice is sent there.
 */
class DocumentFilters extends HTMLElement {
	#listening: AbortController | undefined;
	#rows: { element: HTMLElement; row: Row }[] = [];

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (form === null) return;
		const { elsewhere } = this.dataset;
		if (elsewhere !== undefined) {
			if (location.search !== '') location.replace(elsewhere + location.search);
			return;
		}
		this.#rows = [...this.querySelectorAll<HTMLElement>('li[data-year]')].map((element) => {
			return { element, row: readRow(element) };
		});
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		form.addEventListener('change', () => this.#choose(form), { signal });
		form.addEventListener('submit', (event) => this.#onSubmit(event, form), { signal });
		form.addEventListener('reset', () => setTimeout(() => this.#choose(form)), { signal });
		addEventListener('popstate', () => this.#readAddress(form), { signal });
		this.#readAddress(form);
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	#onSubmit(event: SubmitEvent, form: HTMLFormElement): void {
		event.preventDefault();
		this.#choose(form);
	}

	#readAddress(form: HTMLFormElement): void {
		const { filters } = readPageState(location.search);
		for (const facet of facetNames) {
			const select = choiceOf(form, facet);
			const [value = all] = filters[facet];
			if (select !== null) select.value = [...select.options].some((option) => option.value === value) ? value : all;
		}
		this.#filter(chosenValues(form), form);
	}

	#choose(form: HTMLFormElement): void {
		const chosen = chosenValues(form);
		history.replaceState(history.state, '', location.pathname + writePageState({ filters: chosen }));
		this.#filter(chosen, form);
	}

	#filter(chosen: Filters, form: HTMLFormElement): void {
		let shown = 0;
		let passages = 0;
		const [theme] = chosen.theme;
		for (const { element, row } of this.#rows) {
			element.hidden = !isLeft(row, chosen);
			if (element.hidden) continue;
			shown += 1;
			passages += row.passages.get(theme ?? all) ?? 0;
		}
		for (const facet of facetNames) this.#countOptions(choiceOf(form, facet), facet, chosen);
		const output = form.querySelector('output');
		if (output !== null) output.value = shownWords(shown, this.#rows.length, theme === undefined ? null : passages);
		this.#toggle('.none', shown > 0);
		this.#toggle(
			'[type="reset"]',
			facetNames.every((facet) => chosen[facet].length === 0),
		);
	}

	/** Says beside each option how much the other fields leave of it. What would leave nothing stays, and cannot be chosen. */
	#countOptions(select: HTMLSelectElement | null, facet: FacetName, chosen: Filters): void {
		if (select === null) return;
		const rows = this.#rows.map(({ row }) => row);
		const amounts = amountsLeft(rows, chosen, facet);
		for (const option of select.options) {
			const { label } = option.dataset;
			if (label === undefined) continue;
			const { documents, passages } = amounts.get(option.value) ?? { documents: 0, passages: 0 };
			option.text = optionWords(label, documents, facet === 'theme' ? passages : null);
			option.disabled = documents === 0 && !option.selected;
		}
	}

	#toggle(selector: string, hidden: boolean): void {
		const element = this.querySelector<HTMLElement>(selector);
		if (element !== null) element.hidden = hidden;
	}
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

customElements.define('document-filters', DocumentFilters);
