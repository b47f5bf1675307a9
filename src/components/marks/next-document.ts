import { documentUrl } from '../../links/page-urls.ts';
import type { PageState } from '../../links/search-address.ts';
import type { SearchAnswer } from '../../search/answer/answer.ts';
import { element } from '../search/element.ts';
import { documentAfter } from '../search/hits/document-after.ts';
import { hitAddress } from '../search/hits/hit-address.ts';
import { clientFor } from '../search/search-client.ts';
import { leads } from './words.ts';

/** So many hits are asked for: enough to know where most documents stand, and no more than a question may cost. */
const asked = { limit: 240, perDocument: 3 };

/**
 * Asks a search again and says where it leads from the document on the page: to the next one, in the order of its results, or
 * that there is none. Nothing where the document is not among what is found within what a question may cost, or where the
 * search cannot be had.
 */
export async function leadToNext(search: PageState): Promise<(Node | string)[]> {
	const answer = await lastAnswer(search);
	const current = location.pathname.replace(/\/?$/u, '/');
	const after = answer === null ? null : documentAfter(answer, (id) => documentUrl(id) === current);
	if (after === null) return [];
	const [hit] = after.group?.hits ?? [];
	if (after.group === null || hit === undefined)
		return [element('span', {}, after.mayBeMore ? leads.unread : leads.last)];
	const { document, total } = after.group;
	return [
		element(
			'a',
			{ href: hitAddress(after.group, hit, search), title: document.title },
			leads.next(document.year, total),
		),
	];
}

/** The answer when nothing more is read for it; null where there is none. */
function lastAnswer(search: PageState): Promise<SearchAnswer | null> {
	const launcher = document.querySelector<HTMLElement>('search-launcher');
	if (launcher === null) return Promise.resolve(null);
	return new Promise((resolve) => {
		const take = (answer: SearchAnswer): void => {
			if (!answer.goesOn) resolve(answer);
		};
		void clientFor(launcher)
			.search({ ...search, ...asked }, take)
			.then((outcome) => (outcome.type === 'answered' ? take(outcome.answer) : resolve(null)));
	});
}
