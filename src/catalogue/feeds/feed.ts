import type { AtomEntry, AtomFeed } from '../../export/feeds/atom.ts';
import { documentFileUrl, feedUrl, homeUrl } from '../../links/page-urls.ts';
import { publishedUrl } from '../../links/published-url.ts';
import { type Dating, datePrecision } from '../../model/dating.ts';
import { kindLabels } from '../../model/kind.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { statedDate } from '../head/stated-date.ts';
import { dateLabel } from '../labels/date-label.ts';
import { excerpt } from '../labels/excerpt.ts';
import { requireEntry } from '../require-entry.ts';

/** How many entries a feed has: what reads it asks for it again and again. */
const entriesShown = 100;

/**
 * Gathers the feed: the newest documents by their own dates, each known by its permanent address.
 *
 * Atom wants an instant at which every entry was last changed. The one date that the collection states of a document is the
 * document's own, so `updated` is the start of it in Beijing: a day at midnight, a year on its first day. It does not move
 * from build to build. `published` is there only where the day is stated; the summary says the date in words.
 */
export function siteFeed(catalogue: Catalogue, site: URL): AtomFeed {
	const { title, description } = catalogue.collection;
	return {
		url: new URL(homeUrl(), site).href,
		self: new URL(feedUrl(), site).href,
		title,
		subtitle: description,
		entries: catalogue.newestFirst.slice(0, entriesShown).map((document) => toEntry(catalogue, document, site)),
	};
}

function toEntry(catalogue: Catalogue, document: CataloguedDocument, site: URL): AtomEntry {
	const { id, title, date, kind, issuers, authors, themes, opening } = document;
	const stated = statedDate(date);
	return {
		url: publishedUrl(id, site),
		title,
		updated: startOf(date.value),
		published: stated !== null && datePrecision(stated) === 'day' ? startOf(stated) : null,
		authors: authors.length > 0 ? authors.map(({ name }) => name) : issuers,
		categories: themes.map((theme) => ({ term: theme, label: requireEntry(catalogue.themes, theme, 'theme').label })),
		alternates: [{ type: 'text/markdown', url: new URL(documentFileUrl(id, 'md'), site).href }],
		summary: `${dateLabel(date)}·${kindLabels[kind]}：${excerpt(opening, 200)}`,
	};
}

/** The first instant of a day, month or year in Beijing (RFC 3339). */
function startOf(value: Dating['value']): string {
	const [year, month = '01', day = '01'] = value.split('-');
	return `${year}-${month}-${day}T00:00:00+08:00`;
}
