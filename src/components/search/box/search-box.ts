import { plainSearch, writePageState } from '../../../links/search-address.ts';
import type { SearchAnswer } from '../../../search/answer/answer.ts';
import { explanationContents } from '../hits/explanation-view.ts';
import { countHits, shownHits } from '../hits/shown-hits.ts';
import { keepSearches } from '../recent/keep-searches.ts';
import { createRecentOptions } from '../recent/recent-options.ts';
import { rememberSearch } from '../recent/recent-searches.ts';
import { renewContents } from '../renew-contents.ts';
import { clientFor } from '../search-client.ts';
import { watchTyping } from '../typing.ts';
import { explainFailure, isQuestion, summariseAnswer } from '../words/answer-words.ts';
import { countPlaces, loading, resultsLabel, viewAll } from '../words/labels.ts';
import { hitOptions } from './hit-options.ts';
import { createListbox } from './listbox.ts';

/** A box shows the best places; the search page shows them all. */
const shown = { limit: 24, perDocument: 3 };

/** A field that answers as one types, with what belongs to it, once its program is there. */
export interface SearchBox {
	/** The field. */
	field: HTMLInputElement;
	/** Fetches what the first question needs. */
	warm(): void;
	/** Answers what stands in the field, if that has not been done; offers the recent searches where nothing does. */
	renew(): void;
	/** Whether there is anything to be seen below the field. */
	hasContents(): boolean;
}

/**
 * Brings a search box to life: a form and what `SearchBoxAnswer.astro` puts below it, which a dialog or a panel holds.
 *
 * @param box holds both
 * @param indexed names the index that is searched
 * @throws Error where a part of the box is missing
 */
export function createSearchBox(box: HTMLElement, indexed: HTMLElement): SearchBox {
	const part = <Part extends Element>(selector: string): Part => {
		const found = box.querySelector<Part>(selector);
		if (found === null) throw new Error(`search box: found no ${selector}`);
		return found;
	};
	const field = part<HTMLInputElement>('input');
	const status = part<HTMLElement>('[role="status"]');
	const hits = part<HTMLElement>('.search-hits');
	const explanation = part<HTMLElement>('.search-explanation');
	const hint = part<HTMLElement>('.search-hint');
	const all = part<HTMLAnchorElement>('[data-search-all]');
	const form = part<HTMLFormElement>('form');
	const client = clientFor(indexed);
	const listbox = createListbox(field, hits, resultsLabel);
	const choose = (query: string): void => {
		field.value = query;
		typing.flush();
		field.focus();
	};
	const recent = createRecentOptions({ field, list: hits, listbox }, choose);
	/** What was asked last. */
	let question = '';
	/** Settled when what stands in the field has been answered. */
	let answered: Promise<void> = Promise.resolve();

	/** Shows an answer; one that goes on with an earlier one leaves the reader where he is in the list. */
	const show = (answer: SearchAnswer, goesOn = false): void => {
		const options = () => [...hits.querySelectorAll<HTMLAnchorElement>('.hit')];
		const active = options().find((option) => option.ariaSelected === 'true')?.href;
		const groups = shownHits(answer).flatMap(({ sort, list }) => list.groups.map((group) => ({ group, sort })));
		// Which option is active is told anew; without that, what stays the same is known to be.
		for (const option of options()) option.removeAttribute('aria-selected');
		renewContents(
			hits,
			groups.map(({ group, sort }, place) => hitOptions(group, sort, `${hits.id}-${place}`, plainSearch(answer.query))),
		);
		const place = goesOn ? options().findIndex((option) => option.href === active) : 0;
		listbox.refresh(Math.max(0, place));
		const asked = isQuestion(answer);
		const found = countHits(answer);
		status.textContent = summariseAnswer(answer);
		const explained = explanationContents(answer, (typed) => form.action + writePageState({ query: typed }));
		explanation.hidden = explained.length === 0;
		explanation.replaceChildren(...explained);
		hint.hidden = asked;
		if (asked || field.value !== '') recent.hide();
		else recent.show();
		all.textContent =
			asked && found > 0 && answer.unread === 0 && !answer.unreadNear ? `${viewAll} ${countPlaces(found)}` : viewAll;
		all.search = asked ? writePageState({ query: answer.query }) : '';
		if (!goesOn) part<HTMLElement>('.search-scroll').scrollTop = 0;
	};

	const ask = async (query: string): Promise<void> => {
		const slow = window.setTimeout(() => {
			status.textContent = loading;
		}, 300);
		const outcome = await client.search({ ...plainSearch(query), ...shown }, (more) => show(more, true));
		clearTimeout(slow);
		if (outcome.type === 'answered') show(outcome.answer);
		if (outcome.type !== 'failed') return;
		hits.replaceChildren();
		listbox.refresh();
		recent.hide();
		status.textContent = explainFailure(outcome);
	};

	const put = (query: string): void => {
		question = query;
		answered = ask(query);
	};
	const typing = watchTyping(field, put);

	// Enter before the answer has come: it is waited for, so that a fast typist does not leave for another page.
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		typing.flush();
		void answered.then(() => {
			// A button beside the field leads to all hits, and so does Enter where no hit is seen.
			const isSeen = hits.getClientRects().length > 0;
			if (isSeen && document.activeElement === field && listbox.follow()) return;
			rememberSearch(question);
			location.assign(form.action + writePageState({ query: field.value }));
		});
	});

	explanation.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('[data-search-suggestion]') : null;
		const query = link?.getAttribute('data-search-suggestion') ?? null;
		if (query === null || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		choose(query);
	});

	keepSearches(box, '.hit, [data-search-all]', () => question);

	return {
		field,
		warm: () => client.warm(),
		renew: () => {
			typing.flush();
			if (field.value === '') recent.show();
			// What was typed before this program was there has not been said.
			else if (field.value !== question) put(field.value);
		},
		hasContents: () => field.value !== '' || !hits.hidden,
	};
}
