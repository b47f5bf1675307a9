import { html } from './html.ts';
import type { Xml } from './xml.ts';

/** An entry of a table of contents. */
export interface ContentsItem {
	/** Its words. */
	label: string;
	/** Locator to which it leads in the document; absent where it leads to the beginning of it. */
	locator?: string;
	/** The entries inside it. */
	children: readonly ContentsItem[];
}

/**
 * The entries of a table of contents as items of a list, each with the list of those inside it.
 *
 * @param file address of the document, from where the list stands; empty where it stands in the same file
 */
export function contentsItems(entries: readonly ContentsItem[], file: string): Xml[] {
	return entries.map(({ label, locator, children }) => {
		const href = `${file}${locator === undefined ? '' : `#${locator}`}`;
		return listItem(html('a', { href }, [label]), contentsItems(children, file));
	});
}

/** An item of a list with the list inside it, where there is one. */
export function listItem(head: Xml, inside: readonly Xml[] = []): Xml {
	return html('li', {}, [head, ...(inside.length === 0 ? [] : [html('ol', {}, inside)])]);
}
