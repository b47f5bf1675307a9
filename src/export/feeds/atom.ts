import { element, xmlDocument } from '../markup/xml.ts';

/** An entry of a feed. */
export interface AtomEntry {
	/** Permanent absolute address, which is also what the entry is known by. */
	url: string;
	/** Title. */
	title: string;
	/** Instant since which it stands as it does (RFC 3339). */
	updated: string;
	/** Instant at which it came to be, where it is known (RFC 3339). */
	published: string | null;
	/** Names of those who answer for it. */
	authors: readonly string[];
	/** What it is about: identifier and name. */
	categories: readonly { term: string; label: string }[];
	/** The same in other forms: media type and absolute address. */
	alternates: readonly { type: string; url: string }[];
	/** How it begins. */
	summary: string;
}

/** A feed. */
export interface AtomFeed {
	/** Absolute address of the page that the feed follows; the feed is known by it. */
	url: string;
	/** Absolute address of the feed. */
	self: string;
	/** Title. */
	title: string;
	/** What it holds. */
	subtitle: string;
	/** The entries; at least one, because a feed that never changed has no date. */
	entries: readonly AtomEntry[];
}

/**
 * A feed in Atom (RFC 4287), changed when the latest of its entries was. An entry without authors has the feed's: the site.
 * @throws Error where there are no entries.
 */
export function atomFeed({ url, self, title, subtitle, entries }: AtomFeed): string {
	const [latest] = entries.toSorted((left, right) => Date.parse(right.updated) - Date.parse(left.updated));
	if (latest === undefined) throw new Error(`feed ${self}: found no entries, expected at least one`);
	return xmlDocument(
		element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-Hans' }, [
			element('id', {}, [url]),
			element('title', {}, [title]),
			element('subtitle', {}, [subtitle]),
			element('updated', {}, [latest.updated]),
			element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
			element('link', { rel: 'alternate', type: 'text/html', href: url }),
			element('author', {}, [element('name', {}, [title])]),
			...entries.map(toEntry),
		]),
	);
}

function toEntry({ url, title, updated, published, authors, categories, alternates, summary }: AtomEntry) {
	return element('entry', {}, [
		element('id', {}, [url]),
		element('title', {}, [title]),
		element('updated', {}, [updated]),
		published === null ? null : element('published', {}, [published]),
		...authors.map((name) => element('author', {}, [element('name', {}, [name])])),
		element('link', { rel: 'alternate', type: 'text/html', href: url }),
		...alternates.map(({ type, url: href }) => element('link', { rel: 'alternate', type, href })),
		...categories.map(({ term, label }) => element('category', { term, label })),
		element('summary', {}, [summary]),
	]);
}
