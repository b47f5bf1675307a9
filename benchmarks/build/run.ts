/**
 * Measures what a collection costs to normalise and to build, by its size:
 * `npm run benchmark:build [-- --documents 12,100,500,1000,3500]`. The collections are invented, of a hundred paragraphs a
 * document, and the same at every run. Fails where a size that has a budget in budgets.json is over it.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { budgetsFile, readBudgets } from '../../scripts/budgets/budgets.ts';
import { fail } from '../../scripts/setup/say.mjs';
import { type Cost, measureProgram } from '../measure/measure-program.ts';
import { generateDocuments } from '../search/corpus/generate-collection.ts';
import { writeContentFolder } from '../search/corpus/write-content-folder.ts';
import { changeOneSource } from './change-one-source.ts';
import { measureOutput } from './measure-output.ts';
import { overBudget, type Result } from './over-budget.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '12,100,500,1000,3500' } } });
const sizes = values.documents.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
	throw new Error(`--documents: found ${values.documents}, expected numbers of documents, such as 12,100`);
}

const results: Result[] = [];
const rows = sizes.map((documents) => {
	const folder = resolve(`.cache/benchmark/build-${documents}`);
	const dist = `${folder}-dist`;
	rmSync(folder, { recursive: true, force: true });
	rmSync(dist, { recursive: true, force: true });
	writeContentFolder(folder, generateDocuments({ paragraphs: documents * 100, seed: 1 }));
	const environment = { CONTENT_DIR: folder };
	// One of thousands of invented titles may read like an advert: it is reported, and the others are normalised.
	const normalise = () => measureProgram(['scripts/normalise.ts'], environment, [0, 1]);
	const normalised = normalise();
	changeOneSource(folder);
	const again = normalise();
	const built = measureProgram(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], environment);
	const { files, bytes, largestPage } = measureOutput(dist);
	console.log(`${documents} documents: built in ${built.wall.toFixed(1)} s; largest page ${largestPage.path}`);
	results.push({ documents, again, built, largestPage });
	return {
		documents,
		normalise: describe(normalised),
		'after one change': describe(again),
		build: describe(built),
		'ms a document': Math.round((built.processor / documents) * 1000),
		'largest page, kB': Math.round(largestPage.bytes / 1000),
		files,
		MB: Math.round(bytes / 1e6),
	};
});
console.log('Seconds by the clock / seconds of processor time / MiB at most:');
console.table(rows);
for (const line of overBudget(results, readBudgets().build)) fail(`${budgetsFile}: ${line}`);

function describe({ wall, processor, memory }: Cost): string {
	return `${wall.toFixed(1)} / ${processor.toFixed(1)} / ${Math.round(memory)}`;
}
