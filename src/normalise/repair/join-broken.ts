import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseSectionNumber } from '../../structure/section-number.ts';
import { isLongerThan, lastCharacters } from '../../text/whole-characters.ts';
import type { Block, Draft } from '../trace/block.ts';
import { removeText } from '../trace/block.ts';
import { joinBlocks } from '../trace/join-blocks.ts';
import type { Rule } from '../trace/rule.ts';
import { unclosed } from './quotation.ts';
import { endsComplete, isProse } from './sentence.ts';

/** Joining. */
export const rule: Rule = { id: 'join-broken-paragraph', reason: '段落被换栏、换页或图片截断，接续为一段' };
/** What stood between the halves. */
export const captionRule: Rule = { id: 'caption-in-paragraph', reason: '插在段落中间的图片说明' };

/** Longest caption line, in characters. */
const longestCaption = 30;
/** Most caption lines that can stand inside a broken paragraph. */
const mostCaptions = 12;

/**
 * Joins paragraphs that a page, a column or a picture broke.
 *
 * 1. A block is continued only if it is running text and stops in mid-sentence; so a heading without a full stop is not.
 * 2. The continuation is the next block that is no caption and begins no section or list; the captions between are lifted.
 * 3. The white space between the halves stands in the joined paragraph as a deletion of this rule.
 */
export function joinBroken(draft: Draft, source: string): Draft {
	const removed = [...draft.removed];
	const diagnostics = [...draft.diagnostics];
	const blocks: Block[] = [];
	let to = 0;
	for (const [at, first] of draft.blocks.entries()) {
		if (at < to) continue;
		const parts = [first];
		let last = first;
		to = at + 1;
		while (isBroken(last, parts.length > 1)) {
			const next = findContinuation(draft.blocks, to);
			if (next === null) {
				diagnostics.push(reportUnfinished(last));
				break;
			}
			for (const caption of draft.blocks.slice(to, next.index)) removed.push(...removeText(caption.text, captionRule));
			last = next.block;
			parts.push(last);
			to = next.index + 1;
		}
		blocks.push(parts.length === 1 ? first : { ...first, text: joinBlocks(parts, source, rule) });
	}
	return { blocks, removed, diagnostics };
}

/** Whether a block goes on elsewhere; of one that was continued, whatever its shape, if it stops in mid-sentence. */
function isBroken({ text: { text }, isTable, mark }: Block, isContinuation: boolean): boolean {
	if (isTable || mark > 0 || endsComplete(text)) return false;
	return (
		isContinuation ||
		isProse(text) ||
		/[，、,]$/u.test(text) ||
		unclosed(text).some((opener) => '“‘「『'.includes(opener))
	);
}

function findContinuation(blocks: readonly Block[], from: number): { block: Block; index: number } | null {
	for (const [place, block] of blocks.slice(from, from + mostCaptions).entries()) {
		const { text } = block.text;
		if (block.isTable || block.mark > 0 || beginsAnew(text)) return null;
		if (endsComplete(text) || isProse(text) || /[，、,]$/u.test(text)) return { block, index: from + place };
		if (isLongerThan(text, longestCaption)) return null;
	}
	return null;
}

function reportUnfinished({ text, line }: Block): Diagnostic {
	return {
		severity: 'warning',
		ruleId: rule.id,
		reason: '段落未完，找不到接续',
		place: line,
		actual: lastCharacters(text.text, 12),
	};
}

function beginsAnew(text: string): boolean {
	return parseSectionNumber(text) !== null || /^(?:——|#|[一二三四五六七八九十]+(?:是|要)|[（(]作者)/u.test(text);
}
