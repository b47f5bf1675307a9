import { isOrder, type PageState, readPageState, writePageState } from '../../../links/search-address.ts';
import { type Filters, facetNames, noFilters } from '../../../model/facet.ts';
import type { SearchAnswer } from '../../../search/answer/answer.ts';
import { isNarrowing } from '../../../search/query/filters.ts';
import type { SearchClient } from '../../../search/service/client.ts';
import { element } from '../element.ts';
import { explanationContents } from '../hits/explanation-view.ts';
import { countHits } from '../hits/shown-hits.ts';
import { renewContents } from '../renew-contents.ts';
import { clientFor } from '../search-client.ts';
import { watchTyping } from '../typing.ts';
import { explainFailure, isQuestion, summariseAnswer } from '../words/answer-words.ts';
import { loading } from '../words/labels.ts';
import { moreKnown, moreUnread } from '../words/page-labels.ts';
import { filterFields } from './filter-view.ts';
import { keepPosition, keptPosition } from './kept-position.ts';
import { resultLists } from './result-list.ts';

/** How many hits are set at first, and how many more each time the reader comes to their end. */
const step = 80;
/** Up to so many hits need no filters unasked. */
const fewHits = 20;

/** The search page: shows the hits for the question in its address, and keeps the address in step with the question. */
class SearchPage extends HTMLElement {
	#state: PageState = readPageState(location.search);
	/** Where the reader is to stand once the hits are there. */
	#position = keptPosition();
	#limit = this.#position?.limit ?? step;
	/** Whether the page opens and closes the filters. */
	#foldsItself = true;
	#client: SearchClient = clientFor(this);
	readonly #field = this.#part<HTMLInputElement>('input[type="search"]');
	readonly #filters = this.#part<HTMLElement>('.search-filters');
	readonly #narrowing = this.#part<HTMLElement>('.search-narrowing');
	readonly #folding = this.#part<HTMLDetailsElement>('.search-narrowing details');
	readonly #order = this.#part<HTMLSelectElement>('.search-order select');
	readonly #status = this.#part<HTMLElement>('[role="status"]');
	readonly #explanation = this.#part<HTMLElement>('.search-explanation');
	readonly #hits = this.#part<HTMLElement>('.search-hits');
	readonly #documents = this.#part<HTMLElement>('.search-documents');

	connectedCallback(): void {
		// A field that the browser filled in when the reader came back is newer than nothing in the address.
		if (this.#state.query !== '') this.#field.value = this.#state.query;
		const typing = watchTyping(this.#field, (query) => this.#change({ query, filters: noFilters }));
		this.#part<HTMLFormElement>('.search-field').addEventListener('submit', (event) => {
			event.preventDefault();
			typing.flush();
			this.#field.blur(); // a phone's keyboard covers half of the hits
		});
		this.#field.addEventListener('focus', () => this.#client.warm(), { once: true });
		this.#narrowing.addEventListener('change', () => this.#change(this.#readFilters()));
		// Who opens or closes the filters has decided for this visit.
		this.#part('summary').addEventListener('click', () => {
			this.#foldsItself = false;
		});
		keepPosition(() => this.#limit);
		addEventListener('popstate', () => {
			this.#state = readPageState(location.search);
			this.#field.value = this.#state.query;
			void this.#ask();
		});
		// At once, not when the answer is there: what is to vanish should not be reached for.
		this.#documents.hidden = this.#state.query !== '';
		if (this.#state.query !== '') void this.#ask();
		else if (matchMedia('(pointer: fine)').matches) this.#field.focus({ preventScroll: true });
	}

	#part<Part extends Element>(selector: string): Part {
		const found = this.querySelector<Part>(selector);
		if (found === null) throw new Error(`search page: found no ${selector}`);
		return found;
	}

	#change(changed: Partial<PageState>): void {
		this.#state = { ...this.#state, ...changed };
		this.#limit = step;
		history.replaceState(history.state, '', `${location.pathname}${writePageState(this.#state)}`);
		void this.#ask();
	}

	#readFilters(): Partial<PageState> {
		const chosen = (facet: string) =>
			[...this.#filters.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map((box) => box.value);
		const filters = Object.fromEntries(facetNames.map((facet) => [facet, chosen(facet)])) as Filters;
		const { value: order } = this.#order;
		return { filters, order: isOrder(order) ? order : 'relevance' };
	}

	async #ask(): Promise<void> {
		const slow = setTimeout(() => {
			this.#status.textContent = loading;
		}, 300);
		const limit = this.#limit;
		const outcome = await this.#client.search({ ...this.#state, limit, perDocument: limit }, (answer) =>
			this.#show(answer),
		);
		clearTimeout(slow);
		if (outcome.type === 'answered') {
			this.#fold(countHits(outcome.answer));
			this.#show(outcome.answer);
		}
		// Who has scrolled meanwhile stays where he is.
		if (this.#position !== null && scrollY === 0) scrollTo(0, this.#position.top);
		this.#position = null;
		if (outcome.type === 'failed') this.#status.textContent = explainFailure(outcome);
	}

	#show(answer: SearchAnswer): void {
		const asked = isQuestion(answer);
		const total = countHits(answer);
		this.#status.textContent = summariseAnswer(answer);
		this.#documents.hidden = asked && total > 0;
		this.#hits.hidden = total === 0;
		this.#hits.querySelector('.search-more')?.remove();
		renewContents(this.#hits, resultLists(answer, { ...this.#state, query: answer.query }));
		this.#hits.append(...this.#moreButton(answer));
		const explanation = explanationContents(answer, (query) => writePageState({ query }));
		this.#explanation.hidden = explanation.length === 0;
		this.#explanation.replaceChildren(...explanation);
		this.#showFilters(answer, asked);
	}

	/**
	 * Opens the filters where they narrow the hits, and on a wide window where there are many hits. A few are seen at a glance,
	 * and on a phone the filters would push the hits out of sight.
	 */
	#fold(total: number): void {
		const isMany = total > fewHits && matchMedia('(min-width: 48rem)').matches;
		if (this.#foldsItself) this.#folding.open = isMany || isNarrowing(this.#state.filters);
	}

	/** Sets the filters anew and gives the focus back to the one that was just changed. */
	#showFilters(answer: SearchAnswer, asked: boolean): void {
		const focused = this.#filters.contains(document.activeElement) ? document.activeElement?.id : undefined;
		const { order } = this.#state;
		this.#narrowing.hidden = !asked || (countHits(answer) === 0 && !isNarrowing(this.#state.filters));
		this.#order.value = order;
		for (const note of this.querySelectorAll<HTMLElement>('[data-order]'))
			note.hidden = note.dataset['order'] !== order;
		this.#filters.replaceChildren(...filterFields(answer));
		if (focused !== undefined) document.getElementById(focused)?.focus();
	}

	/** A button that sets more hits; it does so by itself when the reader comes near it. */
	#moreButton(answer: SearchAnswer): HTMLElement[] {
		const { exact, unread, unreadNear, goesOn } = answer;
		const left = Math.max(0, countHits(answer) - this.#limit);
		const isRead = unread === 0 && !unreadNear;
		// Where all were asked for, what was not read is beyond what a question may cost.
		if (goesOn || (left === 0 && (isRead || this.#limit === Number.POSITIVE_INFINITY))) return [];
		const label = isRead ? moreKnown(left) : moreUnread;
		const button = element('button', { class: 'search-more', type: 'button' }, label);
		const showMore = (): void => {
			watch.disconnect();
			this.#limit += step;
			void this.#ask();
		};
		const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && showMore(), {
			rootMargin: '600px',
		});
		// Hits that are known may be set unasked; fetching more and more texts to find a few may not.
		if (left > 0 || exact.total >= this.#limit) watch.observe(button);
		button.addEventListener('click', () => {
			this.#limit = Number.POSITIVE_INFINITY;
			showMore();
		});
		return [button];
	}
}

customElements.define('search-page', SearchPage);
