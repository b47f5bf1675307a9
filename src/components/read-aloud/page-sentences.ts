import { sentenceRanges } from '../../speech/sentences.ts';
import { spokenForm } from '../../speech/spoken-form.ts';
import { blockRange, coveredText, readBlock } from '../marks/page-text/block-text.ts';
import { pageBlocks } from '../marks/page-text/page-blocks.ts';
import { sectionStops } from '../marks/page-text/section-stops.ts';

/** A sentence of the document on the page. */
export interface PageSentence {
	/** The block in which it stands. */
	block: Element;
	/** Where it begins in the published text of the block, in UTF-16 code units. */
	start: number;
	/** Where it ends. */
	end: number;
	/** What a voice says for it. */
	spoken: string;
	/** Place of its section among the sections, from 0; -1 before the first. */
	section: number;
}

/** The sentences of the document on the page in order, its title first; those without a word are left out. */
export function pageSentences(): PageSentence[] {
	const stops = new Set<Element>(sectionStops(document.querySelector('main article') ?? document.body));
	let section = -1;
	return pageBlocks().flatMap(({ element: block, text }) => {
		if (stops.has(block)) section += 1;
		return sentenceRanges(text).flatMap(([start, end]): PageSentence[] => {
			const spoken = spokenForm(text.slice(start, end));
			return spoken === '' ? [] : [{ block, start, end, spoken, section }];
		});
	});
}

/** Where a sentence stands in the page now. */
export function sentenceRange({ block, start, end }: PageSentence): Range {
	return blockRange(readBlock(block), start, end);
}

/** The sentence with which to begin: the one that is selected, else the first in the first block that is in the window. */
export function firstSentence(sentences: readonly PageSentence[]): number {
	const selection = getSelection();
	const range = selection === null || selection.isCollapsed ? null : selection.getRangeAt(0);
	const found = sentences.findIndex((sentence) => (range === null ? isInWindow(sentence) : isIn(sentence, range)));
	return Math.max(found, 0);
}

function isInWindow({ block }: PageSentence): boolean {
	return block.getBoundingClientRect().bottom > 0;
}

function isIn({ block, end }: PageSentence, range: Range): boolean {
	if (!range.intersectsNode(block)) return false;
	const covered = coveredText(readBlock(block), range);
	return covered !== null && covered[0] < end;
}
