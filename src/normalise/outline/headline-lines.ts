import type { Block } from '../trace/block.ts';
import { joinBlocks } from '../trace/join-blocks.ts';
import type { Rule } from '../trace/rule.ts';
import type { TracedText } from '../trace/traced-text.ts';
import { isBodyName } from './byline.ts';

/** Joining of the lines of a title or heading. */
export const rule: Rule = { id: 'headline-lines', reason: '分行排列的标题接为一行，以空格相隔' };

/** Lines of one title or heading as one text, a space in place of each line end that does not stand inside a phrase. */
export function joinHeadline(lines: readonly Block[], source: string): TracedText {
	return joinBlocks(lines, source, rule, (previous, line) => {
		const isOneName = isBodyName(previous.text.text) && opensWithoutBody(line.text.text);
		return isOneName || line.text.text.startsWith('的') ? '' : ' ';
	});
}

/** Whether a title lacks the body that issues the document: that stands on the line above. */
export function opensWithoutBody(title: string): boolean {
	return /^(?:关于|印发|转发|批转)/u.test(title);
}
