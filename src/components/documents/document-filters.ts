import { readPageState, writePageState } from '../../links/search-address.ts';
import { type FacetName, type Filters, facetNames } from '../../model/facet.ts';

/** What a field has where nothing is chosen in it. */
const all = '';

/**
 * `<document-filters>`: shows the rows of the list that have every chosen value, keeps the choice in the address, and says
 * how many rows there are. A row names its values in `data-<field>`, separated by spaces. Where the list has several pages
 * (`data-elsewhere`) the form leads to the search by itself, and an address with a choice is sent there.
 */
class DocumentFilters extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (form === null) return;
		const { elsewhere } = this.dataset;
		if (elsewhere !== undefined) {
			if (location.search !== '') location.replace(elsewhere + location.search);
			return;
		}
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
			const select = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
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
		const rows = this.querySelectorAll<HTMLElement>('li[data-year]');
		for (const row of rows) {
			const values = (facet: FacetName) => row.dataset[facet]?.split(' ');
			row.hidden = !facetNames.every((facet) => chosen[facet].every((value) => values(facet)?.includes(value)));
			if (!row.hidden) shown += 1;
		}
		const output = form.querySelector('output');
		if (output !== null) output.value = shown === rows.length ? `共${shown}篇` : `${rows.length}篇中的${shown}篇`;
		this.#toggle('.none', shown > 0);
		this.#toggle(
			'[type="reset"]',
			facetNames.every((facet) => chosen[facet].length === 0),
		);
	}

	#toggle(selector: string, hidden: boolean): void {
		const element = this.querySelector<HTMLElement>(selector);
		if (element !== null) element.hidden = hidden;
	}
}

/** The value that is chosen in each field, if any. */
function chosenValues(form: HTMLFormElement): Filters {
	const data = new FormData(form);
	const chosen = (facet: FacetName) => data.getAll(facet).filter((value) => typeof value === 'string' && value !== all);
	return Object.fromEntries(facetNames.map((facet) => [facet, chosen(facet)])) as Filters;
}

customElements.define('document-filters', DocumentFilters);
