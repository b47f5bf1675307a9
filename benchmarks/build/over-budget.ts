import type { Budgets } from '../../scripts/budgets/budgets.ts';
import type { Cost } from '../measure/measure-program.ts';
import type { Output } from './measure-output.ts';

/** What a collection of one size cost. */
export interface Result {
	/** Its size. */
	documents: number;
	/** Normalised again after one source had changed. */
	again: Cost;
	/** Built. */
	built: Cost;
	/** The largest page. */
	largestPage: Output['largestPage'];
}

/**
 * Holds what was measured against the budget of builds.
 *
 * @param results of the sizes that were measured; a budget for another size is not looked at
 * @param budget of builds
 * @returns a line for each budget that is exceeded: what, found, allowed
 */
export function overBudget(results: readonly Result[], budget: Budgets['build']): string[] {
	const full = results.find(({ documents }) => documents === budget.documents);
	const small = results.find(({ documents }) => documents === budget.growth.from);
	if (full === undefined) return [];
	const perDocument = ({ built, documents }: Result) => built.processor / documents;
	const measures: [what: string, found: number, allowed: number][] = [
		['seconds', full.built.wall, budget.seconds],
		['memory', full.built.memory, budget.memory],
		['secondsAfterOneChange', full.again.wall, budget.secondsAfterOneChange],
		['largestPage', full.largestPage.bytes, budget.largestPage],
		...(small === undefined
			? []
			: [['growth', perDocument(full) / perDocument(small), budget.growth.most] as [string, number, number]]),
	];
	return measures
		.filter(([, found, allowed]) => found > allowed)
		.map(([what, found, allowed]) => `build, ${what}: found ${found.toFixed(2)}, allowed ${allowed}`);
}
