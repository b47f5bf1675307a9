/**
 * Measures the search of this project beside Fuse alone and Pagefind over the same collections: `npm run benchmark:search`,
 * with `-- --quick` for a run of a minute or two. README.md in this folder says how to read it. It measures; tests judge.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.mjs';
import { say } from '../../scripts/setup/say.mjs';
import { openCollection } from './collection.ts';
import { fuse } from './contenders/fuse.ts';
import { ours } from './contenders/ours.ts';
import { pagefind } from './contenders/pagefind.ts';
import { type Measured, measureContender } from './measure-contender.ts';
import { readOptions } from './options.ts';
import { drawQuestions } from './questions/draw-questions.ts';
import { createTruth } from './questions/truth.ts';
import { listCostliest } from './report/costliest.ts';
import { listMistakes } from './report/mistakes.ts';
import { toTable } from './report/table.ts';

const all = [ours, fuse, pagefind];
const options = readOptions(
	process.argv.slice(2),
	all.map(({ name }) => name),
);
const contenders = all.filter(({ name }) => options.contenders.includes(name));

mkdirSync('.cache', { recursive: true });
const work = mkdtempSync(resolve('.cache', 'benchmark-search-'));
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: browserArguments });
try {
	for (const size of options.sizes) {
		const collection = openCollection(size, options.seed);
		const questions = drawQuestions(collection.texts, createTruth(collection.texts), options.questions, options.seed);
		const measured: Measured[] = [];
		for (const contender of contenders) {
			if (collection.paragraphs > (contender.mostParagraphs ?? Number.POSITIVE_INFINITY)) continue;
			say(`${collection.label}: ${contender.name} …`);
			const folder = join(work, `${size}-${contender.name}`);
			measured.push(await measureContender(contender, collection, questions, browser, folder, options.effort));
			rmSync(folder, { recursive: true });
		}
		if (options.verbose)
			console.log([...measured.flatMap(listMistakes), ...measured.flatMap(listCostliest)].join('\n'));
		console.log(`\n### ${collection.label}\n\n${toTable(measured)}\n`);
	}
} finally {
	await browser.close();
	rmSync(work, { recursive: true });
}
