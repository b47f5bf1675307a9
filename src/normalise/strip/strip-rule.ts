import type { TextRange } from '../../text/range.ts';
import { isLongerThan } from '../../text/whole-characters.ts';
import type { Rule } from '../trace/rule.ts';

/** A rule that recognises what is not the text's own in a line. */
export interface StripRule extends Rule {
	/** The range of the line (UTF-16 code units) that is not the text's own; null where there is none. */
	find(line: string): TextRange | null;
}

/** A rule that patterns alone make up: every line that one of them matches goes whole. */
export interface PatternRule extends Rule {
	/** The patterns. */
	patterns: readonly RegExp[];
	/** Whether lines that read as prose go too; else they stay whatever they contain. */
	takesProse?: boolean;
}

/** Longest line, in characters, that can be furniture of a page rather than prose. */
const longestFurniture = 200;

/** The rule that patterns make up. */
export function patternRule({ id, reason, patterns, takesProse = false }: PatternRule): StripRule {
	return {
		id,
		reason,
		find: (line) => {
			if (!takesProse && readsAsProse(line)) return null;
			return patterns.some((pattern) => pattern.test(line)) ? [0, line.length] : null;
		},
	};
}

/** Whether a line is long, or closed as sentences and items of lists are. */
function readsAsProse(line: string): boolean {
	return isLongerThan(line, longestFurniture) || /[。！？；]$/u.test(line);
}
