import { cityUrl, themeUrl } from '../../links/page-urls.ts';
import { requireEntry } from '../require-entry.ts';
import type { Vocabularies } from '../vocabularies.ts';

/** A named address. */
export interface Link {
	/** Words of the link. */
	label: string;
	/** Where it leads. */
	href: string;
}

/** A city or theme: a named address with its identifier. */
export interface EntryLink extends Link {
	/** Identifier in the vocabulary. */
	id: string;
}

/** A city as a link to its page. */
export function cityLink({ cities }: Pick<Vocabularies, 'cities'>, id: string): EntryLink {
	return { id, label: requireEntry(cities, id, 'city').label, href: cityUrl(id) };
}

/** A theme as a link to its page. */
export function themeLink({ themes }: Pick<Vocabularies, 'themes'>, id: string): EntryLink {
	return { id, label: requireEntry(themes, id, 'theme').label, href: themeUrl(id) };
}
