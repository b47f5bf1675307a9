import { characterCount, firstCharacters } from '../../text/whole-characters.ts';
import type { Block, Draft } from '../trace/block.ts';
import { removeText } from '../trace/block.ts';
import type { Rule } from '../trace/rule.ts';
import { slice } from '../trace/traced-text.ts';

/** A paragraph that stands twice running. */
export const rule: Rule = { id: 'repeated-paragraph', reason: '紧接着重复出现的同一段落' };
/** A paragraph that also stands at the end of the one before it. */
export const gluedRule: Rule = { id: 'glued-repeat', reason: '下一段的文字误接在本段末尾，与下一段重复' };

/** Shortest text, in characters, whose repetition cannot be a refrain. */
const shortestRepeat = 30;
/** Shortest paragraph, in characters, that is recognised at the end of the one before it. */
const shortestGlued = 15;

/**
 * Drops what a scan repeated.
 *
 * 1. Of two equal paragraphs that follow each other and are longer than a refrain, the first stays.
 * 2. Where a paragraph also stands, to the letter, at the end of the one before it, that end goes.
 * 3. Equal paragraphs apart from each other both stay; a diagnostic names them.
 */
export function dropRepeats(draft: Draft): Draft {
	const removed = [...draft.removed];
	const diagnostics = [...draft.diagnostics];
	const seen = new Map<string, number>();
	const blocks: Block[] = [];
	for (const block of draft.blocks) {
		const text = block.text.text;
		const length = characterCount(text);
		const previous = blocks.at(-1);
		if (previous?.text.text === text && length >= shortestRepeat) {
			removed.push(...removeText(block.text, rule));
			continue;
		}
		const earlier = seen.get(text);
		if (earlier !== undefined && length >= shortestRepeat) {
			diagnostics.push({
				severity: 'warning',
				ruleId: rule.id,
				reason: `与第 ${earlier} 行的段落相同，两处均保留`,
				place: block.line,
				actual: firstCharacters(text, 20),
			});
		}
		seen.set(text, block.line);
		if (
			previous &&
			length >= shortestGlued &&
			previous.text.text.length > text.length &&
			previous.text.text.endsWith(text)
		) {
			const cut = previous.text.text.length - text.length;
			removed.push(...removeText(slice(previous.text, cut), gluedRule));
			blocks[blocks.length - 1] = { ...previous, text: slice(previous.text, 0, cut) };
		}
		blocks.push(block);
	}
	return { blocks, removed, diagnostics };
}
