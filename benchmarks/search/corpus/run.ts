/**
 * Makes an invented collection and measures it beside the real documents:
 * `node benchmarks/search/corpus/run.ts [--paragraphs N] [--seed S] [--out FOLDER]`.
 * With `--out` it is written as a content folder, from which CONTENT_DIR builds a whole site.
 */
import { parseArgs } from 'node:util';
import { generateCollection } from './generate-collection.ts';
import { readRealDocuments } from './read-real-documents.ts';
import { measureText } from './statistics.ts';
import { writeContentFolder } from './write-content-folder.ts';

const { values } = parseArgs({
	options: {
		paragraphs: { type: 'string', default: '10000' },
		seed: { type: 'string', default: '1' },
		out: { type: 'string' },
	},
});

const documents = generateCollection({ paragraphs: Number(values.paragraphs), seed: Number(values.seed) });
console.table({ real: measureText(readRealDocuments()), invented: measureText(documents) });
if (values.out !== undefined) {
	writeContentFolder(values.out, documents);
	console.log(`Written to ${values.out}.`);
}
