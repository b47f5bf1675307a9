/** What the bar of places says, in the interface's language. */

/** The buttons that every bar has. */
export const buttons = { previous: '上一处', next: '下一处' };

/**
 * How many places there are, and, counted from 0, at which the reader stands.
 *
 * @param label what the places are of
 */
export function placeCount(label: string, count: number, current: number | null): string {
	if (count === 0) return `${label} 0 处`;
	return current === null ? `${label} 共 ${count} 处` : `${label} 第 ${current + 1} 处，共 ${count} 处`;
}
