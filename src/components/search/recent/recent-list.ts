import { readPageState, writePageState } from '../../../links/search-address.ts';
import { element } from '../element.ts';
import { recentLabels } from '../words/labels.ts';
import { keepSearches } from './keep-searches.ts';
import { focusRemoval, recentFoot, removalButton } from './recent-controls.ts';
import { recentSearches, rememberSearch } from './recent-searches.ts';

/**
 * `<recent-list>` inside a `search-page`: lists the recent searches while the field is empty, and keeps those of the page
 * that led somewhere. What was searched is read from the address, in which nothing stands that is still being composed.
 */
class RecentList extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const page = this.closest<HTMLElement>('search-page');
		if (page === null) return;
		keepSearches(page, '.search-hits a', asked, signal);
		page.addEventListener('submit', () => rememberSearch(asked()), { signal });
		page.addEventListener('input', () => this.#reflect(), { signal });
		// Steps through the history, and a page that the browser shows again as it was left.
		for (const change of ['popstate', 'pageshow']) addEventListener(change, () => this.#reflect(), { signal });
		this.#reflect();
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
	}

	get #field(): HTMLInputElement | null {
		return this.closest('search-page')?.querySelector<HTMLInputElement>('input[type="search"]') ?? null;
	}

	#reflect(): void {
		const searches = this.#field?.value === '' ? recentSearches() : [];
		this.hidden = searches.length === 0;
		const entries = searches.map((query, index) => {
			const erased = (): void => {
				this.#reflect();
				focusRemoval(this, index, this.#field);
			};
			const link = element('a', { class: 'recent', href: writePageState({ query }) }, query);
			return element('li', {}, link, removalButton(query, erased));
		});
		const erasedAll = (): void => {
			this.#reflect();
			this.#field?.focus();
		};
		this.replaceChildren(
			element('h2', { class: 'recent-title' }, recentLabels.title),
			element('ul', {}, ...entries),
			recentFoot(erasedAll),
		);
	}
}

function asked(): string {
	return readPageState(location.search).query;
}

customElements.define('recent-list', RecentList);
