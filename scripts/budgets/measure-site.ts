import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentRowsSchema } from '../../src/model/published.ts';
import type { Budgets, Measure } from './budgets.ts';
import { pageCost } from './page-cost.ts';

/**
 * Measures everything in a built site that has a budget.
 *
 * @param folder the built site
 * @param base the path under which it is served, with a slash at both ends
 * @param budgets of the site
 * @returns a measure for each budget, of the file that costs most
 * @throws Error where a budget is for files that are not there, or a page has no budget
 */
export function measureSite(folder: string, base: string, budgets: Budgets): Measure[] {
	return [...measurePages(folder, base, budgets), ...measureFiles(folder, budgets), ...measureOutput(folder, budgets)];
}

/** Measures the pages. */
function measurePages(folder: string, base: string, { pages: rows }: Budgets): Measure[] {
	const taken = new Set<string>();
	const measures = rows.flatMap(({ pages: pattern, ...limits }) => {
		const pages = match(folder, pattern).filter((file) => file.endsWith('.html') && !taken.has(file));
		for (const page of pages) taken.add(page);
		const costs = pages.map((file) => ({ file, cost: pageCost(folder, base, join(folder, file)) }));
		return (['html', 'compressed', 'scripts', 'styles'] as const).map((kind) => ({
			budget: `${pattern}, ${kind}`,
			allowed: limits[kind],
			...costliest(costs.map(({ file, cost }) => ({ file, found: cost[kind] }))),
		}));
	});
	const homeless = match(folder, '**/*.html').filter((file) => !taken.has(file));
	if (homeless.length > 0) throw new Error(`pages: found no budget for ${homeless.join(', ')}`);
	return measures;
}

/** Measures the other files that have a budget. */
function measureFiles(folder: string, { files: rows }: Budgets): Measure[] {
	return rows.map(({ files: pattern, bytes: allowed }) => {
		const sizes = match(folder, pattern).map((file) => ({ file, found: statSync(join(folder, file)).size }));
		return { budget: `${pattern}, bytes`, allowed, ...costliest(sizes) };
	});
}

/** The files in which texts are taken along. */
const takenAlong = /\.(?:epub|single\.html|zip)$/u;

/** Measures the site as a whole. */
function measureOutput(folder: string, { output }: Budgets): Measure[] {
	const rows = documentRowsSchema.parse(JSON.parse(readFileSync(join(folder, 'data/documents.json'), 'utf8')));
	const characters = rows.reduce((total, row) => total + row.characters, 0);
	const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
	const perCharacter = (chosen: typeof files): number =>
		Math.round(sum(chosen.map(({ parentPath, name }) => statSync(join(parentPath, name)).size)) / characters);
	const { taken = [], published = [] } = Object.groupBy(files, ({ name }) =>
		takenAlong.test(name) ? 'taken' : 'published',
	);
	return [
		{
			budget: 'output, bytesPerCharacter',
			file: 'all files',
			found: perCharacter(published),
			allowed: output.bytesPerCharacter,
		},
		{
			budget: 'output, takenAlongPerCharacter',
			file: 'books, files that stand alone, the archive',
			found: perCharacter(taken),
			allowed: output.takenAlongPerCharacter,
		},
	];
}

/** The files that match a pattern, at least one. */
function match(folder: string, pattern: string): string[] {
	const files = globSync(pattern, { cwd: folder });
	if (files.length === 0) throw new Error(`${pattern}: found no such file, expected at least one`);
	return files.toSorted();
}

/** The one that costs most. */
function costliest(costs: readonly { file: string; found: number }[]): { file: string; found: number } {
	return costs.reduce((most, cost) => (cost.found > most.found ? cost : most), { file: 'none', found: 0 });
}

/** The sum of numbers. */
function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
