/**
 * The grammar of the site's addresses, `<page>?<parameters>#<place>:~:<directive>`. What the site writes into an address or
 * reads out of one stands here, and the other files of this room alone write and read it.
 *
 * | parameter | pages | what it says | written and read by |
 * |---|---|---|---|
 * | `q` | search, compare; document | what was typed; in a document the search that led there, like the next two | `search-address.ts`, `columns-address.ts` |
 * | `city`, `year`, `theme`, `kind` | search, documents, document; `city`, `year` theme, compare | what is chosen; each may stand several times | `search-address.ts`, `columns-address.ts` |
 * | `by` | theme, compare | what stands side by side: `year` or `city` | `columns-address.ts` |
 * | `order` | search, document | how hits are arranged, unless the best come first: by year, `newest` or `oldest` first | `search-address.ts` |
 * | `mark` | document | words to be marked wherever they stand; may stand several times | `marked-address.ts` |
 * | `w` | document | words of a link: where they stand in the block of the fragment, and what they can be known by | `placed-words.ts` |
 * | `nth` | document | which of the marks in the block of the address is meant, if not the first | `marked-address.ts` |
 * | `quote` | document | words of an older link: all of them, or how they begin and end, `start…end` | `quote.ts` |
 * | `prefix`, `suffix` | document | what stands right before and after them, where they alone would be ambiguous | `quote.ts` |
 * | `sum` | document | checksum of words that are cut, by which a change in their middle shows | `quote.ts` |
 * | `from` | document | the former address that led the reader here; taken away again on arrival | `former-address.ts` |
 *
 * | place | pages | what it names | written and read by |
 * |---|---|---|---|
 * | `#s2-1-p3` | document | a section, paragraph or lead, by its locator | `page-urls.ts`, `address-locator.ts` |
 * | `#L12` | source | a line | `page-urls.ts` |
 * | `:~:text=` | document | words, for a browser that knows text directives | `text-directive.ts` |
 */
export const parameters = {
	query: 'q',
	order: 'order',
	columns: 'by',
	mark: 'mark',
	nth: 'nth',
	place: 'w',
	words: 'quote',
	prefix: 'prefix',
	suffix: 'suffix',
	sum: 'sum',
	from: 'from',
} as const;
