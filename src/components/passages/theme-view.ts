import {
	isNarrowed,
	readViewEntries,
	readViewState,
	type ViewState,
	writeViewState,
} from '../../links/columns-address.ts';

/** The buttons of the passages that are shown and not open. */
const closed = ':is(.whole, .narrowed):not([hidden]) button.open[aria-expanded="false"]';

/**
 * `<theme-view>`: the passages on a theme. A button beside one opens it in place; the form narrows them to cities and years
 * or sets these side by side, and the address says so. What it takes is loaded when it is first asked for.
 * `data-theme` is the theme, `data-list` its published list of documents, `data-documents` the folder of published
 * documents, `data-first` the address of the theme's first page, where this is another, `data-unloadable` what is said where
 * a program cannot be loaded.
 */
class ThemeView extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.addEventListener('click', (event) => this.#onClick(event), { signal });
		const form = this.querySelector('form');
		if (form === null) return;
		form.addEventListener('change', () => this.#choose(readViewEntries([...new FormData(form)])), { signal });
		form.addEventListener('reset', () => setTimeout(() => this.#choose(readViewEntries([...new FormData(form)]))), {
			signal,
		});
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				this.#choose(readViewEntries([...new FormData(form)]));
			},
			{ signal },
		);
		if (this.dataset['first'] !== undefined) return;
		addEventListener('popstate', () => this.#show(readViewState(location.search)), { signal });
		const state = readViewState(location.search);
		if (isNarrowed(state)) this.#show(state);
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	#onClick({ target }: Event): void {
		if (!(target instanceof Element)) return;
		const button = target.closest<HTMLButtonElement>('button.open');
		const all = target.closest('button.open-all') === null ? [] : this.querySelectorAll<HTMLButtonElement>(closed);
		const { theme = '', documents = '' } = this.dataset;
		for (const each of button === null ? all : [button]) {
			import('./open-passage.ts').then(
				({ togglePassage }) => togglePassage(each, theme, (id) => `${documents}${id}.json`),
				this.#fail,
			);
		}
	}

	#choose(state: ViewState): void {
		const { first } = this.dataset;
		if (first !== undefined) {
			location.assign(first + writeViewState(state));
			return;
		}
		history.replaceState(history.state, '', location.pathname + writeViewState(state));
		this.#show(state);
	}

	#show(state: ViewState): void {
		import('./show-theme.ts').then(({ showTheme }) => showTheme(this, state), this.#fail);
	}

	readonly #fail = (): void => {
		const status = this.querySelector('output');
		if (status !== null) status.value = this.dataset['unloadable'] ?? '';
	};
}

customElements.define('theme-view', ThemeView);
