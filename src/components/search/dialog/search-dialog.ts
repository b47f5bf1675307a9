import { type PageState, plainSearch, writePageState } from '../../../links/search-address.ts';
import type { HitGroup, SearchAnswer } from '../../../search/answer/answer.ts';
import { element } from '../element.ts';
import { explanationContents } from '../hits/explanation-view.ts';
import { hitAddress } from '../hits/hit-address.ts';
import { groupContents, hitContents } from '../hits/hit-view.ts';
import { countHits, type ShownHits, shownHits } from '../hits/shown-hits.ts';
import { keepSearches } from '../recent/keep-searches.ts';
import { createRecentOptions } from '../recent/recent-options.ts';
import { rememberSearch } from '../recent/recent-searches.ts';
import { renewContents } from '../renew-contents.ts';
import { clientFor } from '../search-client.ts';
import { watchTyping } from '../typing.ts';
import { explainFailure, isQuestion, summariseAnswer } from '../words/answer-words.ts';
import { countPlaces, loading, resultsLabel, viewAll } from '../words/labels.ts';
import { createListbox } from './listbox.ts';

/** The dialog shows the best places; the search page shows them all. */
const shown = { limit: 24, perDocument: 3 };

/** The dialog, once its program is there. */
export interface SearchDialog {
	/** Opens it with what was typed: there and now, if anything, else here and last. */
	open(typed: string): void;
	/** Fetches what the first question needs. */
	warm(): void;
}

/** Brings the dialog inside a `search-launcher` to life. */
export function createSearchDialog(launcher: HTMLElement): SearchDialog {
	const part = <Part extends Element>(selector: string): Part => {
		const found = launcher.querySelector<Part>(selector);
		if (found === null) throw new Error(`search dialog: found no ${selector}`);
		return found;
	};
	const dialog = part<HTMLDialogElement>('dialog');
	const field = part<HTMLInputElement>('input');
	const status = part<HTMLElement>('[role="status"]');
	const hits = part<HTMLElement>('.search-hits');
	const explanation = part<HTMLElement>('.search-explanation');
	const hint = part<HTMLElement>('.search-hint');
	const all = part<HTMLAnchorElement>('[data-search-all]');
	const form = part<HTMLFormElement>('form');
	const client = clientFor(launcher);
	const listbox = createListbox(field, hits, resultsLabel);
	const recent = createRecentOptions({ field, list: hits, listbox }, (query) => {
		field.value = query;
		typing.flush();
		field.focus();
	});
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
			groups.map(({ group, sort }, place) =>
				groupOptions(group, sort, `search-group-${place}`, plainSearch(answer.query)),
			),
		);
		listbox.refresh(
			goesOn
				? Math.max(
						0,
						options().findIndex((option) => option.href === active),
					)
				: 0,
		);
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

	const typing = watchTyping(field, (query) => {
		question = query;
		answered = ask(query);
	});

	// Enter before the answer has come: it is waited for, so that a fast typist does not leave for another page.
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		typing.flush();
		void answered.then(() => {
			if (listbox.follow()) return;
			rememberSearch(question);
			location.assign(form.action + writePageState({ query: field.value }));
		});
	});
	part('[data-search-close]').addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', (event) => {
		const followed = event.target instanceof Element && event.target.closest('.hit') !== null;
		// The dialog itself is hit only beside its contents; a hit on the same page must not stay covered.
		if (event.target === dialog || (followed && !event.ctrlKey && !event.metaKey)) dialog.close();
	});

	explanation.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('[data-search-suggestion]') : null;
		const query = link?.getAttribute('data-search-suggestion') ?? null;
		if (query === null || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		field.value = query;
		typing.flush();
		field.focus();
	});

	keepSearches(dialog, '.hit, [data-search-all]', () => question);

	return {
		warm: () => client.warm(),
		open: (typed) => {
			client.warm();
			if (!dialog.open) dialog.showModal();
			if (typed !== '') field.value = typed;
			typing.flush();
			if (field.value === '') recent.show();
			field.focus();
			field.select();
		},
	};
}

/** The hits of a document as options. `id` tells the group from the others of the list. */
function groupOptions(group: HitGroup, sort: ShownHits['sort'], id: string, search: PageState): HTMLElement {
	const { title, facts } = groupContents(group);
	return element(
		'div',
		{ class: `hit-group ${sort}`, role: 'group', 'aria-labelledby': id },
		element(
			'div',
			{ class: 'hit-document', id, role: 'presentation' },
			element('span', { class: 'hit-title' }, title),
			element('span', { class: 'hit-facts' }, facts),
		),
		...group.hits.map((hit, index) =>
			element(
				'a',
				{ class: 'hit', id: `${id}-${index}`, role: 'option', tabindex: -1, href: hitAddress(group, hit, search) },
				...hitContents(hit),
			),
		),
	);
}
