import { isLongerThan } from '../../text/whole-characters.ts';
import type { Block } from '../trace/block.ts';
import { slice } from '../trace/traced-text.ts';
import { trimBlock } from '../trace/trim-block.ts';

/** Longest line, in characters, that is one paragraph. */
const longestOne = 59;
/** Longest line that holds no whole text, in which every space between Chinese characters stands for a line end. */
const longestPart = 1499;

/** Between sentences, the indent with which a paragraph began. */
const indents = /(?<=[。！？：；”）])(?:\u3000{2,}|[ \u00a0\u3000]{4,})(?=\S)/gu;
/** White space between Chinese characters or marks. */
const gaps = /(?<=[\p{Script=Han}。！？：；”）》])[ \u00a0\u3000]+(?=[\p{Script=Han}“《（(\d])/gu;
/** Before a section number that follows a sentence. */
const numbers =
	/(?<=[。！？；])(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,6}[章节条][\s\u3000]))/gu;

/** Parts a line that holds several paragraphs: at indents left inside it, and in a whole text on one line also at spaces and section numbers. */
export function splitParagraphs(block: Block): Block[] {
	const { text } = block.text;
	if (block.isTable || !isLongerThan(text, longestOne)) return [block];
	const isWhole = isLongerThan(text, longestPart);
	const cuts = [
		...new Set(
			[indents, ...(isWhole ? [gaps, numbers] : [])].flatMap((pattern) =>
				Array.from(text.matchAll(pattern), ({ index }) => index),
			),
		),
	];
	if (cuts.length === 0) return [block];
	const bounds = [0, ...cuts.sort((left, right) => left - right), text.length];
	return bounds.slice(0, -1).flatMap((start, at) => {
		const part = trimBlock({
			...block,
			text: slice(block.text, start, bounds[at + 1]),
			blankBefore: at === 0 ? block.blankBefore : 1,
		});
		return part ? [part] : [];
	});
}
