import type { PolicyDocument } from '../../../src/model/document.ts';
import { buildStructure } from '../../../src/structure/build-structure.ts';
import { createChain } from './chain.ts';
import { cities, documentYears } from './invented-facts.ts';
import { lawText } from './law-text.ts';
import { policyText } from './policy-text.ts';
import { createRandom, type Random } from './random.ts';
import { readRealDocuments } from './read-real-documents.ts';
import { tokenise } from './tokens.ts';
import { createTopic } from './topic.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWriter, type Language } from './writer.ts';

/** How large an invented collection is, and which one it is. */
export interface CollectionSize {
	/** Number of paragraphs; headings come on top. */
	paragraphs: number;
	/** The same seed gives the same collection. */
	seed: number;
}

/** Paragraphs of a document; the last one may have fewer. */
const paragraphsInDocument = 100;

/** An invented collection: see `generateDocuments`. */
export function generateCollection(size: CollectionSize): PolicyDocument[] {
	return [...generateDocuments(size)];
}

/**
 * The documents of an invented collection, one after another, so that a large one need not be held. Every other document
 * is a law (第一章, 第一条), the others are opinions (一、 and （一）). They mean nothing, but cost a search engine about
 * what official prose costs it. `node benchmarks/search/corpus/run.ts` measures that; with seed 1 and paragraphs of 70
 * characters on average:
 *
 * | | real | 580 paragraphs | 10,000 | 100,000 | 350,000 |
 * |---|---|---|---|---|---|
 * | characters | 41,164 | 41,232 | 704,294 | 7,047,231 | 24,670,175 |
 * | bytes per character, gzip | 1.16 | 1.23 | 1.19 | 1.19 | 1.19 |
 * | different Chinese characters | 1,557 | 1,937 | 3,459 | 4,376 | 4,581 |
 * | different pairs of neighbours | 12,630 | 13,927 | 98,625 | 399,267 | 762,273 |
 * | share of 的 | 1.6 % | 3.0 % | 3.0 % | 3.0 % | 3.0 % |
 * | share of clause marks | 8.6 % | 8.5 % | 8.7 % | 8.7 % | 8.7 % |
 *
 * (The real documents, speeches and plans of two cities, have less 的 than laws have, and fewer words.)
 */
export function* generateDocuments({ paragraphs, seed }: CollectionSize): Generator<PolicyDocument> {
	const random = createRandom(seed);
	const language = learnLanguage(random);
	for (let begun = 0; begun < paragraphs; begun += paragraphsInDocument) {
		const number = begun / paragraphsInDocument + 1;
		yield writeDocument(language, number, Math.min(paragraphsInDocument, paragraphs - begun), random);
	}
}

/** Chain and vocabulary of the real documents, the vocabulary enlarged by a dictionary. */
function learnLanguage(random: Random): Language {
	const texts = readRealDocuments().flatMap((document) => document.paragraphs.map(({ text }) => tokenise(text)));
	return { chain: createChain(texts), vocabulary: createVocabulary(texts.flat(), random) };
}

function writeDocument(language: Language, number: number, paragraphs: number, random: Random): PolicyDocument {
	const isLaw = number % 2 === 1;
	const topic = createTopic(language.vocabulary, random);
	const writer = createWriter(language, topic, isLaw ? 'law' : 'policy', random);
	const city = random.pick(cities);
	const year = random.between(...documentYears);
	const subject = writer.heading();
	const blocks = (isLaw ? lawText : policyText)(writer, paragraphs, random);
	const theme = isLaw ? 'rule-of-law' : 'planning';
	const { outline, paragraphs: written } = buildStructure(blocks, {}).structure;
	const id = `${city.id}-${year}-${isLaw ? 'law' : 'plan'}-${number}`;
	return {
		id,
		title: `${city.label}市${isLaw ? `${subject}条例` : `关于${subject}的意见`}（${year}年）`,
		source: id,
		city: city.id,
		date: { value: `${year}`, basis: 'stated', event: 'made', evidence: [{ line: 1, quote: `${year}年` }] },
		kind: isLaw ? 'regulation' : 'opinion',
		issuers: [`${city.label}市人民政府`],
		authors: [],
		themes: [theme],
		sections: Object.fromEntries(outline.map(({ locator }) => [locator, [theme]])),
		gaps: [],
		outline: outline.map((entry) => ({ ...entry, themes: [theme] })),
		paragraphs: written,
	};
}
