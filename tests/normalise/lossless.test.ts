import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apparatusSchema } from '../../src/model/apparatus.ts';
import { policyDocumentSchema } from '../../src/model/document.ts';
import { findMiscounts, publishedTexts, readPieces, rebuildSource, textsOf } from './account.ts';
import { emendationsOf, lossesOf } from './emendation-arbitrary.ts';
import type { PartialManifest } from './example-manifest.ts';
import { pageText } from './page-arbitrary.ts';
import { wikiSample, wikiSoup } from './read/wikitext/wiki-arbitrary.ts';
import { normaliseText } from './run.ts';
import { sourceText } from './source-arbitrary.ts';

/** What must hold of every source, however it was put together. */
function expectLossless(text: string, own: PartialManifest = {}): void {
	const { documents, apparatus } = normaliseText(text, own);
	expect(findMiscounts(apparatus, text)).toEqual([]);
	expect(rebuildSource(apparatus, text)).toBe(text);
	for (const document of documents) {
		const pieces = textsOf(apparatus, document.id, text);
		for (const [locator, published] of publishedTexts(document))
			expect([locator, pieces.get(locator)]).toEqual([locator, published]);
	}
	expect(apparatusSchema.safeParse(apparatus).error).toBeUndefined();
	for (const document of documents) expect(policyDocumentSchema.safeParse(document).error).toBeUndefined();
}

const twoHalves = (text: string) => {
	const count = text.split(/\r\n|\r|\n/u).length;
	return { documents: [{ lines: [1, Math.ceil(count / 2)] }, { lines: [Math.ceil(count / 2) + 1, count + 1] }] };
};

describe('normaliseSource, whatever the source', () => {
	test('accounts for every character once and publishes what the pieces give', () => {
		fc.assert(
			fc.property(sourceText, fc.constantFrom('simplified', 'traditional'), (text, script) => {
				expectLossless(text, { script });
			}),
			{ numRuns: 150 },
		);
	});

	test('does so where two documents are cut from it', () => {
		fc.assert(
			fc.property(sourceText, (text) => {
				expectLossless(text, twoHalves(text));
			}),
		);
	});

	test.each(['in.md', 'in.html'])('does so where it is read as %s', (file) => {
		fc.assert(
			fc.property(sourceText, (text) => {
				expectLossless(text, { file });
			}),
		);
	});

	test('does so for wikitexts, of closed constructs and of marks in any order', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					wikiSoup,
					wikiSample.map(({ source }) => source),
				),
				(text) => {
					expectLossless(text, { file: 'in.wiki' });
				},
			),
			{ numRuns: 200 },
		);
	});

	test('does so for pages of HTML, broken ones too', () => {
		fc.assert(
			fc.property(pageText, (text) => {
				expectLossless(text, { file: 'in.html' });
			}),
			{ numRuns: 200 },
		);
	});

	test('publishes no tag of a page', () => {
		fc.assert(
			fc.property(pageText, (text) => {
				const { documents } = normaliseText(text, { file: 'in.html' });
				const published = JSON.stringify(documents.map(({ paragraphs, outline }) => [paragraphs, outline]));
				expect(published).not.toMatch(/<\/(?:body|html|p|div|td|tr|table|a|b)>/u);
			}),
			{ numRuns: 200 },
		);
	});

	test('does so with emendations, queries and losses', () => {
		const emended = sourceText.chain((text) => emendationsOf(text).map((emendations) => ({ text, emendations })));
		fc.assert(
			fc.property(emended, ({ text, emendations }) => {
				expectLossless(text, { emendations, losses: lossesOf(emendations) });
			}),
			{ numRuns: 100 },
		);
	});

	test('puts no reading into the text that is not certain', () => {
		const doubtful = sourceText.chain((text) =>
			emendationsOf(text).map((emendations) => ({
				text,
				emendations: emendations.map((each) => ({ ...each, certainty: 'likely' })),
			})),
		);
		fc.assert(
			fc.property(doubtful, ({ text, emendations }) => {
				const { documents, apparatus } = normaliseText(text, { emendations });
				expect(documents).toEqual(normaliseText(text).documents);
				for (const { document, locator, offset, words } of apparatus.queries) {
					const published = textsOf(apparatus, document, text).get(locator) ?? '';
					expect(published.slice(offset, offset + words.length)).toBe(words);
				}
			}),
		);
	});

	test('gives the same for the same', () => {
		fc.assert(
			fc.property(sourceText, (text) => {
				expect(normaliseText(text)).toEqual(normaliseText(text));
			}),
		);
	});

	test('changes nothing without a rule', () => {
		fc.assert(
			fc.property(sourceText, (text) => {
				const { apparatus } = normaliseText(text);
				for (const { pieces } of apparatus.paragraphs) {
					for (const piece of pieces) {
						if (piece.rule === undefined) expect(readPieces([piece], text)).toBe(text.slice(...(piece.src ?? [0, 0])));
					}
				}
			}),
		);
	});
});
