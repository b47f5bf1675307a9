import type { findNear } from '../find/find-near.ts';
import { once } from '../library/once.ts';

/** Finds near hits. */
export type FindNear = typeof findNear;

let loaded: FindNear | null = null;
const load = once(async () => {
	({ findNear: loaded } = await import('../find/find-near.ts'));
});

/**
 * Loads the program that finds near hits, unless that has been done: a third of the search, which exact questions do not
 * need. Null where it cannot be had, because the site was updated or the network failed; the next question tries again.
 */
export async function loadNearProgram(): Promise<FindNear | null> {
	await load().catch(() => undefined);
	return loaded;
}

/** Whether it is there already. */
export function hasNearProgram(): boolean {
	return loaded !== null;
}
