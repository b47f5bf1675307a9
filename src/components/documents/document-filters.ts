/**
 * `<document-filters>`: narrows the list of documents to what its form or the address chooses, by a program that is loaded
 * when there is a choice. Where the list has several pages (`data-elsewhere`) the form leads to the search by itself, and an
 * address with a choice is sent there. `data-unloadable` is what is said where the program cannot be loaded.
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
		const fail = (): void => {
			const status = form.querySelector('output');
			if (status !== null) status.value = this.dataset['unloadable'] ?? '';
		};
		const byForm = () => import('./filter-rows.ts').then(({ filterByForm }) => filterByForm(this, form), fail);
		const byAddress = () => import('./filter-rows.ts').then(({ filterByAddress }) => filterByAddress(this, form), fail);
		form.addEventListener('change', byForm, { signal });
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				void byForm();
			},
			{ signal },
		);
		form.addEventListener('reset', () => setTimeout(byForm), { signal });
		addEventListener('popstate', byAddress, { signal });

		if (location.search !== '') void byAddress();
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}
}

customElements.define('document-filters', DocumentFilters);
