/**
 * Measures the engine on a folder of documents: `node benchmarks/search/run.ts [folder] [times]`. `times` repeats the
 * documents under other names, to see how cost grows. It measures; tests judge.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/markdown/read-document.ts';
import type { SearchAnswer } from '../../src/search/answer/answer.ts';
import { createEngine, type SearchEngine } from '../../src/search/answer/engine.ts';
import { publishIndex } from '../../src/search/publish-index.ts';
import { noFilters } from '../../src/search/query/filters.ts';
import { unpackIndex } from '../../src/search/unpack-index.ts';
import { drawPhrases, type Phrase, withWrongCharacter } from './phrases.ts';

const [folder = 'content/documents', times = '1'] = process.argv.slice(2);
const originals = readdirSync(folder)
	.filter((file) => file.endsWith('.md'))
	.map((file) => readDocument(readFileSync(join(folder, file), 'utf8')));
const documents = Array.from({ length: Number(times) }, (_, copy) =>
	originals.map((document) => (copy === 0 ? document : { ...document, id: `${document.id}-${copy}` })),
).flat();

const published = publishIndex(documents, []);
const begun = performance.now();
const engine = createEngine(await unpackIndex(published.bytes.buffer));
const opened = performance.now() - begun;

const exact = drawPhrases(documents, 400);
const damaged = exact.filter(({ words }) => /^\p{Script=Han}{4,12}$/u.test(words)).map(withWrongCharacter);

console.table({
	documents: documents.length,
	records: ask(engine, '的').searched,
	'index, bytes': published.bytes.length,
	'unpack and fold, ms': Math.round(opened),
});
console.table([
	{ questions: 'phrases as they stand', ...measure(exact, (answer) => answer.exact) },
	{ questions: 'phrases with one wrong character', ...measure(damaged, (answer) => answer.near) },
]);

function measure(phrases: readonly Phrase[], listOf: (answer: SearchAnswer) => SearchAnswer['exact']) {
	const found: number[] = [];
	const durations: number[] = [];
	for (const { words, places } of phrases) {
		const start = performance.now();
		const answer = ask(engine, words);
		durations.push(performance.now() - start);
		const listed = new Set(
			listOf(answer).groups.flatMap(({ document, hits }) => hits.map(({ locator }) => `${document.id}#${locator}`)),
		);
		found.push(places.filter((place) => listed.has(place)).length / places.length);
	}
	durations.sort((a, b) => a - b);
	const percentile = (share: number) => (durations[Math.floor(durations.length * share)] ?? 0).toFixed(2);
	const recall = found.reduce((sum, share) => sum + share, 0) / found.length;
	return { asked: phrases.length, recall: recall.toFixed(3), 'p50, ms': percentile(0.5), 'p95, ms': percentile(0.95) };
}

function ask(asked: SearchEngine, query: string): SearchAnswer {
	const everything = { limit: Number.POSITIVE_INFINITY, perDocument: Number.POSITIVE_INFINITY };
	return asked.search({ query, filters: noFilters, order: 'relevance', ...everything });
}
