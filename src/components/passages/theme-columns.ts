import { dateLabel } from '../../catalogue/labels/date-label.ts';
import { viewPassage } from '../../catalogue/labels/passage-view.ts';
import type { ViewState } from '../../links/columns-address.ts';
import { documentUrl } from '../../links/page-urls.ts';
import type { ThemeDocuments } from '../../model/published.ts';
import { element } from '../search/element.ts';
import { type Column, columnsView } from './columns.ts';
import { loadDocument, passagesOf } from './document-data.ts';
import { passageNodes } from './passage-nodes.ts';
import { columnAmount, viewWords } from './words.ts';

/** A document that speaks of a theme. */
export type ThemeEntry = ThemeDocuments['documents'][number];

/** Documents that are left when a theme is narrowed. */
export function narrowDocuments(documents: readonly ThemeEntry[], { city, year }: ViewState['filters']): ThemeEntry[] {
	return documents.filter(
		(document) =>
			(city.length === 0 || city.includes(document.city)) && (year.length === 0 || year.includes(`${document.year}`)),
	);
}

/** How many passages documents have together. */
export function passagesIn(documents: readonly ThemeEntry[]): number {
	return documents.reduce((sum, { passages }) => sum + passages, 0);
}

/**
 * The passages on a theme as a state of its view has them.
 *
 * @param list the documents that speak of the theme
 * @param labels names of cities and years by their values
 * @param addressOf the published data of a document
 */
export async function themeColumns(
	{ theme, documents }: ThemeDocuments,
	{ filters, columns }: ViewState,
	labels: ReadonlyMap<string, string>,
	addressOf: (document: string) => string,
): Promise<HTMLElement> {
	const left = narrowDocuments(documents, filters);
	const columnOf = (document: ThemeEntry) => (columns === null ? '' : `${document[columns]}`);
	// A value that was chosen keeps its column, empty where the other choice leaves nothing of it.
	const chosen = columns === null ? [] : filters[columns].filter((value) => labels.has(value));
	const values = [...labels.keys()].filter(
		(value) => chosen.includes(value) || left.some((one) => columnOf(one) === value),
	);
	const parts: Column<ThemeEntry>[] =
		columns === null
			? [{ head: null, entries: left }]
			: values.map((value) => {
					const entries = left.filter((one) => columnOf(one) === value);
					const amount = columnAmount(entries.length, passagesIn(entries));
					return { head: { label: labels.get(value) ?? value, amount }, entries };
				});
	return columnsView(columns, parts, render);

	async function render(entry: ThemeEntry): Promise<HTMLElement> {
		const { id, title, city, date, dateBasis } = entry;
		const facts = [labels.get(city) ?? city, dateLabel({ value: date, basis: dateBasis })];
		const head = [
			element('h3', {}, element('a', { href: documentUrl(id) }, title)),
			element('p', { class: 'facts' }, ...facts.map((fact) => element('span', {}, fact))),
		];
		const contents = await loadDocument(addressOf(id)).then(
			(data) => passageNodes(passagesOf(data, theme).map((passage) => viewPassage(id, passage))),
			() => element('p', { class: 'none' }, viewWords.unloadable),
		);
		return element('article', { 'data-document': id }, ...head, contents);
	}
}
