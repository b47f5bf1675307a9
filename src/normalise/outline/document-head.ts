import type { DocumentEntry } from '../../model/manifest.ts';
import type { Block } from '../trace/block.ts';
import type { TracedText } from '../trace/traced-text.ts';
import { isBodyName, isByline } from './byline.ts';
import { isDocumentNumber } from './document-number.ts';
import { findTitle } from './find-title.ts';
import { joinHeadline } from './headline-lines.ts';
import { isImprint, isOccasion } from './imprint.ts';

/** What stands around the text of a document and becomes metadata, and the text. */
export interface DocumentHead {
	/** Title; null where the text has none. */
	title: TracedText | null;
	/** Lines above the title: the name of the issuing body as it heads official paper. */
	head: TracedText[];
	/** The document's number. */
	number: TracedText[];
	/** Lines that name authors. */
	byline: TracedText[];
	/** Lines that state date and source of the page. */
	imprint: TracedText[];
	/** The rest: the text itself. */
	body: Block[];
}

/**
 * Parts the title, number, bylines and imprint of a document from its text.
 *
 * 1. The title is found among the lines; an inferred one, which the manifest gives, takes no line.
 * 2. Bylines stand after the title or at the end; the manifest's authors are known by name, others by shape.
 * 3. A line on the occasion of the text stays in it, but bylines may follow it.
 * 4. Every block given is in the result exactly once.
 */
export function takeHead(
	blocks: readonly Block[],
	known: Pick<DocumentEntry, 'title' | 'authors' | 'lines'>,
	source: string,
): DocumentHead {
	const taken: DocumentHead = { title: null, head: [], number: [], byline: [], imprint: [], body: [] };
	const { from, to } = known.title === undefined ? findTitle(blocks, known) : { from: 0, to: 0 };
	for (const block of blocks.slice(0, from)) takeLineAbove(block, taken);
	taken.title = to > from ? joinHeadline(blocks.slice(from, to), source) : null;
	let at = to;
	const occasion: Block[] = [];
	for (let next = blocks[at]; next !== undefined; next = blocks[at]) {
		const line = next.text.text;
		if (isImprint(line)) taken.imprint.push(next.text);
		else if (isDocumentNumber(line)) taken.number.push(next.text);
		else if (taken.title !== null && isByline(line, known.authors)) taken.byline.push(next.text);
		else if (taken.title !== null && isOccasion(line)) occasion.push(next);
		else break;
		at += 1;
	}
	taken.body = [...occasion, ...blocks.slice(at)];
	const last = taken.body.at(-1)?.text;
	if (last && taken.body.length > 1 && (isByline(last.text, known.authors) || isBodyName(last.text))) {
		taken.byline.push(last);
		taken.body.pop();
	}
	return taken;
}

function takeLineAbove({ text }: Block, taken: DocumentHead): void {
	if (isImprint(text.text)) taken.imprint.push(text);
	else if (isDocumentNumber(text.text)) taken.number.push(text);
	else taken.head.push(text);
}
