import type { ColumnKind } from '../../links/columns-address.ts';
import { element } from '../search/element.ts';
import { moreWords, viewWords } from './words.ts';

/** A column: what stands in it, under its head. */
export interface Column<Entry> {
	/** Its head; null where there is one column without. */
	head: { label: string; amount: string } | null;
	/** The entries in order, one a document. */
	entries: readonly Entry[];
}

/** About how many documents a view shows before more are asked for. */
const shownAtFirst = 24;

/**
 * Columns side by side, one above the other on a narrow window. Each shows its share of documents, and a button for the
 * next ones.
 *
 * @param render makes what is shown of an entry
 */
export async function columnsView<Entry>(
	kind: ColumnKind | null,
	columns: readonly Column<Entry>[],
	render: (entry: Entry) => Promise<HTMLElement>,
): Promise<HTMLElement> {
	const share = Math.max(1, Math.floor(shownAtFirst / Math.max(1, columns.length)));
	const sections = columns.map(async ({ head, entries }) => {
		const title =
			head === null ? [] : [element('h2', {}, head.label, element('span', { class: 'amount' }, head.amount))];
		const section = element('section', { class: 'column' }, ...title);
		if (entries.length === 0) section.append(element('p', { class: 'none' }, viewWords.noMention));
		await showMore(section, entries);
		return section;
	});
	const view = element('div', { class: 'columns' }, ...(await Promise.all(sections)));
	if (kind === null) return view;
	// What can be scrolled sideways must be reached by keys (WCAG 2.1.1).
	view.dataset['kind'] = kind;
	for (const [name, value] of Object.entries({
		role: 'region',
		tabindex: '0',
		'aria-label': viewWords.columns[kind],
	})) {
		view.setAttribute(name, value);
	}
	return view;

	async function showMore(section: HTMLElement, entries: readonly Entry[]): Promise<void> {
		const shown = await Promise.all(entries.slice(0, share).map(render));
		section.append(...shown);
		const left = entries.slice(share);
		if (left.length === 0) return;
		const more = element('button', { type: 'button', class: 'quiet-button more' }, moreWords(left.length));
		more.addEventListener(
			'click',
			() => {
				more.disabled = true;
				void showMore(section, left).then(() => {
					(more.nextElementSibling?.querySelector('a') ?? section).focus();
					more.remove();
				});
			},
			{ once: true },
		);
		section.append(more);
	}
}
