import { parseSectionNumber } from '../../structure/section-number.ts';
import type { Rule } from '../rule.ts';
import type { Block, Draft } from '../trace/block.ts';
import { blockStart, removeText } from '../trace/block.ts';
import { spaceBetween } from '../trace/split-lines.ts';
import { join, replaced, sourceRange } from '../trace/traced-text.ts';
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
	for (let at = 0; at < draft.blocks.length; at += 1) {
		const first = draft.blocks[at];
		if (first === undefined) continue;
		const parts = [first];
		while (isBroken(parts)) {
			const next = findContinuation(draft.blocks, at + 1);
			if (next === null) break;
			for (const caption of draft.blocks.slice(at + 1, next)) removed.push(...removeText(caption.text, captionRule));
			parts.push(...draft.blocks.slice(next, next + 1));
			at = next;
		}
		if (isBroken(parts)) {
			const tail = parts.at(-1)?.text.text.slice(-12) ?? '';
			diagnostics.push({
				severity: 'warning',
				ruleId: rule.id,
				reason: '段落未完，找不到接续',
				place: parts.at(-1)?.line ?? 0,
				actual: tail,
			});
		}
		blocks.push(parts.length === 1 ? first : { ...first, text: joinParts(parts, source) });
	}
	return { blocks, removed, diagnostics };
}

function isBroken(parts: readonly Block[]): boolean {
	const block = parts.at(-1);
	const last = block?.text.text ?? '';
	if (block === undefined || block.isTable || block.mark > 0 || endsComplete(last)) return false;
	return (
		parts.length > 1 ||
		isProse(last) ||
		/[，、,]$/u.test(last) ||
		unclosed(last).some((mark) => '“‘「『'.includes(mark))
	);
}

function findContinuation(blocks: readonly Block[], from: number): number | null {
	for (let at = from; at < from + mostCaptions; at += 1) {
		const block = blocks[at];
		const text = block?.text.text ?? '';
		if (block === undefined || block.isTable || block.mark > 0 || beginsAnew(text)) return null;
		if (endsComplete(text) || isProse(text) || /[，、,]$/u.test(text)) return at;
		if (text.length > longestCaption) return null;
	}
	return null;
}

function beginsAnew(text: string): boolean {
	return parseSectionNumber(text) !== null || /^(?:——|#|[一二三四五六七八九十]+(?:是|要)|[（(]作者)/u.test(text);
}

function joinParts(parts: readonly Block[], source: string): Block['text'] {
	return join(
		parts.flatMap((part, index) => {
			const previous = parts[index - 1];
			if (previous === undefined) return [part.text];
			const end = sourceRange(previous.text)?.[1] ?? 0;
			const [from, to] = spaceBetween(source, end, blockStart(part));
			return [replaced(from, to, '', rule.id), part.text];
		}),
	);
}
