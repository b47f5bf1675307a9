import { boundQuote } from '../../cite/bound-quote.ts';
import { makeQuote } from '../../cite/make-quote.ts';
import type { Quote } from '../../links/quote.ts';
import { coveredBlocks } from '../marks/page-text/covered-blocks.ts';
import { pageBlocks } from '../marks/page-text/page-blocks.ts';

/** Part of the document on the page that a reader wants to copy, link to or cite. */
export interface Passage {
	/** Locator of the block in which it begins; empty for the title. */
	locator: string;
	/** Its words as published, a block each. */
	words: string[];
	/** What leads to the words, for the page and for the browser; null where the locator is enough. */
	quote: { own: Quote; directive: Quote } | null;
}

/** What a range covers of the document on the page; null where it covers none of its words. */
export function rangePassage(range: Range): Passage | null {
	const blocks = pageBlocks();
	const parts = coveredBlocks(blocks, range);
	const [first] = parts;
	const last = parts.at(-1);
	if (first === undefined || last === undefined) return null;
	const stretch = {
		from: { block: first.place, offset: first.start },
		to: { block: last.place, offset: last.end },
	};
	const words = parts.map((part) => part.words);
	if (words.join('').trim() === '') return null;
	const own = makeQuote(blocks, stretch);
	return { locator: first.locator, words, quote: { own, directive: boundQuote(blocks, stretch, own) } };
}

/** The section or paragraph to which a permalink belongs: of a heading all that stands in its section. */
export function linkedPassage(permalink: Element): Passage | null {
	const blocks = pageBlocks();
	const own = blocks.find(({ element }) => element.contains(permalink));
	if (own === undefined) return null;
	const section = /^H\d$/u.test(own.element.tagName) ? own.element.closest('section') : null;
	const inside = section === null ? [own] : blocks.filter(({ element }) => section.contains(element));
	return { locator: own.locator, words: inside.map(({ text }) => text), quote: null };
}
