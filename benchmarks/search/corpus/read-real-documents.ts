import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../src/markdown/read-document.ts';
import type { PolicyDocument } from '../../../src/model/document.ts';

/** The documents of a folder of Markdown files, in the order of their names. */
export function readRealDocuments(folder = 'content/documents'): PolicyDocument[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => readDocument(readFileSync(join(folder, file), 'utf8')));
}
