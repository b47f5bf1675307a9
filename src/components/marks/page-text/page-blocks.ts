import { type BlockText, readBlock } from './block-text.ts';

/** The title of a document, its headings and its paragraphs. */
const blocks = 'main :is(h1, article :is(h2, h3, h4, h5, h6, p, div)[id])';

/** A heading or paragraph of the page with its published text. */
export interface PageBlock extends BlockText {
	/** The element. */
	element: Element;
	/** Its locator; empty for the title. */
	locator: string;
}

/** The title, headings and paragraphs of the document on the page, in order. */
export function pageBlocks(): PageBlock[] {
	return [...document.querySelectorAll(blocks)].map((element) => ({
		element,
		locator: element.id,
		...readBlock(element),
	}));
}
