import type { Rule } from '../../../trace/rule.ts';

/** Marks, and what only the wiki needs. */
export const markupRule: Rule = { id: 'wiki-markup', reason: '维基文本的模板、分类与标记' };
/** Words that stand beside the text. */
export const asideRule: Rule = { id: 'wiki-aside', reason: '维基文本的脚注与图片说明，不属于正文' };

/** A stretch of a wikitext of which nothing is published. */
export interface WikiMark {
	/** Start in the source, in UTF-16 code units. */
	start: number;
	/** End (exclusive). */
	end: number;
	/**
	 * The end of a line of the source; markup at which a line ends; a comment; other markup; or what holds words that stand
	 * beside the text.
	 */
	kind: 'line-end' | 'break' | 'comment' | 'markup' | 'aside';
	/** What of a table begins behind it, or that the table ends. */
	table?: 'start' | 'caption' | 'row' | 'cell' | 'end';
	/** Whether the line that begins behind it is shown as it stands, so that nothing in it is a mark. */
	verbatim?: boolean;
	/** The title that a template states. */
	title?: WikiTitle;
}

/** The title of a page as a template states it. */
export interface WikiTitle {
	/** Start in the source, in UTF-16 code units. */
	start: number;
	/** End (exclusive). */
	end: number;
	/** The marks inside it, in order. */
	marks: readonly WikiMark[];
}

/** The rule by which a mark goes. */
export function ruleOf({ kind }: WikiMark): Rule {
	return kind === 'aside' ? asideRule : markupRule;
}
