import type { Random } from './random.ts';

/**
 * How many characters a paragraph shall have before it ends at the next end of a clause: many short ones, few long ones.
 * With the half clause that follows, the mean is about 70.
 */
export function paragraphLength(random: Random): number {
	return Math.min(400, random.logNormal(43, 0.65));
}
