import { isLongerThan } from '../../text/whole-characters.ts';
import type { Rule } from '../rule.ts';

/** A rule that recognises what is not the text's own in a line. */
export interface StripRule extends Rule {
	/** The range of the line (UTF-16 code units) that is not the text's own; null where there is none. */
	find(line: string): [start: number, end: number] | null;
}

/** A rule that removes every line that one of the patterns matches. */
export function lineRule(id: string, reason: string, patterns: readonly RegExp[]): StripRule {
	return { id, reason, find: (line) => (patterns.some((pattern) => pattern.test(line)) ? [0, line.length] : null) };
}

/** Longest line, in characters, that can be furniture of a page rather than prose. */
const longestFurniture = 200;

/** Like `lineRule`, but lines that read as prose (long, or closed as sentences and items of lists are) stay whatever they contain. */
export function furnitureRule(id: string, reason: string, patterns: readonly RegExp[]): StripRule {
	const inner = lineRule(id, reason, patterns);
	return {
		...inner,
		find: (line) => (isLongerThan(line, longestFurniture) || /[。！？；]$/u.test(line) ? null : inner.find(line)),
	};
}
