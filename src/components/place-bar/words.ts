/** What the bar of places says, in the interface's language. */
import type { Places } from './places.ts';

/** The buttons that every bar has. */
export const buttons = { previous: '上一处', next: '下一处' };

/** What is said of a step that has gone round an end of the places. */
export const wrapped = { start: '已回到开头', end: '已回到末尾' };

/**
 * How many places there are, and, counted from 0, at which the reader stands.
 *
 * @param label what the places are of
 * @param unit what one place is counted as
 */
export function placeCount(
	{ label, unit }: Pick<Places, 'label' | 'unit'>,
	count: number,
	current: number | null,
): string {
	if (count === 0) return `${label} 0 ${unit}`;
	return current === null ? `${label} 共 ${count} ${unit}` : `${label} 第 ${current + 1} ${unit}，共 ${count} ${unit}`;
}
