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
		const query = new URLSearchParams(location.search);
		for (const select of form.querySelectorAll('select')) {
			const value = query.get(select.name) ?? '';
			select.value = [...select.options].some((option) => option.value === value) ? value : '';
		}
		this.#filter(chosenValues(form), form);
	}

	#choose(form: HTMLFormElement): void {
		const chosen = chosenValues(form);
		const query = new URLSearchParams(chosen).toString();
		history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
		this.#filter(chosen, form);
	}

	#filter(chosen: [name: string, value: string][], form: HTMLFormElement): void {
		let shown = 0;
		const rows = this.querySelectorAll<HTMLElement>('li[data-year]');
		for (const row of rows) {
			row.hidden = !chosen.every(([name, value]) => row.dataset[name]?.split(' ').includes(value));
			if (!row.hidden) shown += 1;
		}
		const output = form.querySelector('output');
		if (output !== null) output.value = shown === rows.length ? `共${shown}篇` : `${rows.length}篇中的${shown}篇`;
		this.#toggle('.none', shown > 0);
		this.#toggle('[type="reset"]', chosen.length === 0);
	}

	#toggle(selector: string, hidden: boolean): void {
		const element = this.querySelector<HTMLElement>(selector);
		if (element !== null) element.hidden = hidden;
	}
}

function chosenValues(form: HTMLFormElement): [name: string, value: string][] {
	return [...new FormData(form)].flatMap(([name, value]) =>
		typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : [],
	);
}

customElements.define('document-filters', DocumentFilters);
