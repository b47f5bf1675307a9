/** `npm run epubcheck`: holds every book of the built site against EPUB, by the checker of the W3C, where that is installed. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { checkBooks } from './epubcheck/check-books.ts';
import { findChecker } from './epubcheck/find-checker.ts';

const folder = 'dist';
const checker = findChecker(process.env);
const books = globSync('**/*.epub', { cwd: folder })
	.toSorted()
	.map((path) => join(folder, path));

if (checker === null) {
	console.error('EPUBCheck is not there. Install it (Debian: apt-get install epubcheck default-jre-headless; others:');
	console.error('https://github.com/w3c/epubcheck/releases) or name its epubcheck.jar in EPUBCHECK.');
	process.exitCode = 1;
} else if (books.length === 0) {
	console.error(`${folder}: found no book, expected at least one; run npm run build first.`);
	process.exitCode = 1;
} else {
	const faults = await checkBooks(checker, books);
	for (const { book, output } of faults) console.error(`✗ ${book}\n${output}`);
	console.log(`${books.length} books checked, ${faults.length} at fault.`);
	if (faults.length > 0) process.exitCode = 1;
}
