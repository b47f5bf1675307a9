import { trimRange } from '../../text/trim-range.ts';
import type { Block } from './block.ts';
import { join, slice, type TracedText } from './traced-text.ts';

/**
 * A text without the white space around it. White space of the source itself is left to the layout; what a rule made of
 * other characters (`&nbsp;`) stays as a deletion, so that those characters remain accounted for.
 */
export function trimText(text: TracedText): TracedText {
	const whole = text.text.length;
	const [start, end] = trimRange(text.text, [0, whole]);
	if (start === 0 && end === whole) return text;
	return join([leaveOut(slice(text, 0, start)), slice(text, start, end), leaveOut(slice(text, end))]);
}

function leaveOut(space: TracedText): TracedText {
	const changed = space.runs.filter((run) => run.rule !== '' && run.end > run.start);
	return { text: '', runs: changed.map((run) => ({ ...run, text: '' })) };
}

/** A block without the white space around it, a table with its empty cells; null where nothing but white space is in it. */
export function trimBlock(block: Block): Block | null {
	const text = block.isTable && /\S/u.test(block.text.text) ? block.text : trimText(block.text);
	return text.text === '' ? null : { ...block, text };
}
