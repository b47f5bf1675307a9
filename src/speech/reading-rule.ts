/** How something in a text is read: what it looks like, and what is said, in Chinese characters or for a later rule to read. */
export type ReadingRule = readonly [pattern: RegExp, say: (...parts: string[]) => string];

/** A text after some rules, one after the other. */
export function applyRules(text: string, rules: readonly ReadingRule[]): string {
	return rules.reduce((read, [pattern, say]) => read.replace(pattern, say), text);
}
