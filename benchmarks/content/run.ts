/**
 * Measures the commands that read a content folder, on an invented collection of 100 paragraphs a document:
 * `npm run benchmark:content -- [--documents N] [--seed S]`. It normalises with nothing known and again, checks,
 * normalises after one source changed, and checks after a paragraph of every document has other words, as a change of a rule might do.
 * It measures; tests judge.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { memoryFolder } from '../../scripts/collection/collection-memory.ts';
import { say } from '../../scripts/setup/say.mjs';
import { withOtherParagraph } from '../addresses/other-paragraph.ts';
import { measureProgram, type ProgramRun } from '../measure/measure-program.ts';
import { generateCollection } from '../search/corpus/generate-collection.ts';
import { writeContentFolder } from '../search/corpus/write-content-folder.ts';

const { values } = parseArgs({
	options: { documents: { type: 'string', default: '3500' }, seed: { type: 'string', default: '1' } },
});
const documents = generateCollection({ paragraphs: Number(values.documents) * 100, seed: Number(values.seed) });

mkdirSync('.cache', { recursive: true });
const work = mkdtempSync(resolve('.cache', 'benchmark-content-'));
const folder = join(work, 'content');
try {
	const rows: Record<string, string>[] = [];
	const run = (what: string, script: string) => {
		say(`${what} …`);
		// A check that finds faults, as the last one is to, ends with 1.
		rows.push(toRow(what, measureProgram([script], { CONTENT_DIR: folder }, [0, 1])));
	};
	writeContentFolder(folder, documents);
	run('normalise, nothing known', 'scripts/normalise.ts');
	run('normalise again', 'scripts/normalise.ts');
	run('check', 'scripts/check.ts');
	writeContentFolder(folder, documents.slice(0, 1).map(withOtherParagraph));
	run('normalise, one source changed', 'scripts/normalise.ts');
	writeContentFolder(folder, documents.map(withOtherParagraph));
	run('check, one paragraph of each changed', 'scripts/check.ts');
	console.log(`${documents.length} documents`);
	console.table(rows);
} finally {
	for (const used of [work, memoryFolder(folder)]) rmSync(used, { recursive: true, force: true });
}

function toRow(what: string, { wall, processor, memory, output }: ProgramRun): Record<string, string> {
	return {
		what,
		seconds: wall.toFixed(1),
		'processor seconds': processor.toFixed(1),
		'memory, MiB': memory.toFixed(0),
		'addresses named': `${output.split('\n').filter((line) => line.includes(' [address] ')).length}`,
	};
}
