import type { TextStretch } from '../../text/text-block.ts';
import { doubtsIn } from '../doubts/page-doubts.ts';
import { coveredBlocks } from '../marks/page-text/covered-blocks.ts';
import { pageBlocks } from '../marks/page-text/page-blocks.ts';

/** Part of the document on the page that a reader wants to copy, link to or cite. */
export interface PagePart {
	/** Locator of the block in which it begins; empty for the title. */
	locator: string;
	/** Its words as published, a block each. */
	words: string[];
	/** What is doubtful in it, in words. */
	doubts: string[];
	/** The stretch of the page's blocks (`pageBlocks`) that was selected; null where the locator says all. */
	selected: TextStretch | null;
}

/** What a range covers of the document on the page; null where it covers none of its words. */
export function rangePart(range: Range): PagePart | null {
	const parts = coveredBlocks(pageBlocks(), range);
	const [first] = parts;
	const last = parts.at(-1);
	if (first === undefined || last === undefined) return null;
	const words = parts.map((part) => part.words);
	if (words.join('').trim() === '') return null;
	const from = { block: first.place, offset: first.start };
	return {
		locator: first.locator,
		words,
		doubts: doubtsIn(range),
		selected: { from, to: { block: last.place, offset: last.end } },
	};
}

/** The section or paragraph to which a permalink belongs: of a heading all that stands in its section. */
export function linkedPart(permalink: Element): PagePart | null {
	const blocks = pageBlocks();
	const own = blocks.find(({ element }) => element.contains(permalink));
	if (own === undefined) return null;
	const section = /^H\d$/u.test(own.element.tagName) ? own.element.closest('section') : null;
	const inside = section === null ? [own] : blocks.filter(({ element }) => section.contains(element));
	const range = document.createRange();
	range.selectNodeContents(section ?? own.element);
	return { locator: own.locator, words: inside.map(({ text }) => text), doubts: doubtsIn(range), selected: null };
}
