/** Holds the built site against budgets.json: what pages, programs, styles and files may weigh. */
import { existsSync } from 'node:fs';
import { budgetsFile, readBudgets } from './budgets/budgets.ts';
import { measureSite } from './budgets/measure-site.ts';
import { basePath } from './serve/base-path.ts';
import { fail } from './setup/say.mjs';

const folder = 'dist';

try {
	if (!existsSync(`${folder}/index.html`))
		throw new Error(`There is no built site in ${folder}/. Run “npm run build” first.`);
	const number = new Intl.NumberFormat('en');
	for (const { budget, file, found, allowed } of measureSite(
		folder,
		basePath(process.env['BASE_PATH']),
		readBudgets(),
	)) {
		const words = `${budget}: found ${number.format(found)} (${file}), allowed ${number.format(allowed)}`;
		if (found > allowed) fail(`${budgetsFile}: ${words}`);
		else console.log(words);
	}
} catch (error) {
	fail(error instanceof Error ? error.message : String(error));
}
