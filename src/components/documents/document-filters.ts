/**
 * `<document-filters>`: narrows the list of documents to what its form or the address chooses, by a program that is loaded
 * when there is a choice. Where the list has several pages (`data-elsewhere`) the form leads to the search by itself, and an
 * address with a choice is sent there.
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
		const byForm = () => void import('./filter-rows.ts').then(({ filterByForm }) => filterByForm(this, form));
		const byAddress = () => void import('./filter-rows.ts').then(({ filterByAddress }) => filterByAddress(this, form));
		form.addEventListener('change', byForm, { signal });
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				byForm();
			},
			{ signal },
		);
		form.addEventListener('reset', () => setTimeout(byForm), { signal });
		addEventListener('popstate', byAddress, { signal });

		if (location.search !== '') byAddress();
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}
}

customElements.define('document-filters', DocumentFilters);
