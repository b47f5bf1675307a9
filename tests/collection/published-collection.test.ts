import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { generateCollection } from '../../scripts/collection/generate-collection.ts';
import { GeneratedFiles } from '../../scripts/collection/generated-files.ts';
import { readCollection } from '../../src/content/read-collection.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { type Apparatus, apparatusSchema } from '../../src/model/apparatus.ts';
import { findMiscounts, publishedTexts, readPieces, rebuildSource } from '../normalise/account.ts';

const content = join(import.meta.dirname, '../../content');
const read = (...path: string[]) => readFileSync(join(content, ...path));
const collection = readCollection(content);

test('every source of the collection can be read', () => {
	expect(collection.diagnostics).toEqual([]);
	expect(collection.sources.length).toBeGreaterThan(0);
});

test('the generated files are what the sources give', () => {
	const files = new GeneratedFiles(content, { isWritten: false });
	const { diagnostics } = generateCollection(collection.sources, files);
	expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect({ changed: files.changed, superfluous: files.superfluous() }).toEqual({ changed: [], superfluous: [] });
});

test('no character of a traditional text and no half-width mark is left beside Chinese in what is published', () => {
	for (const name of readdirSync(join(content, 'documents'))) {
		const document = readDocument(read('documents', name).toString('utf8'));
		for (const [locator, text] of publishedTexts(document)) {
			expect([name, locator, text.match(/(?<=\p{Script=Han})[,;:!?()]|[,;:!?()](?=\p{Script=Han})/gu)]).toEqual([
				name,
				locator,
				null,
			]);
			expect([name, locator, text.match(/[來經國發會們這為說時對開關業產務應實現個長]/gu)]).toEqual([
				name,
				locator,
				null,
			]);
		}
	}
});

/** The apparatus of each source, read as anyone may who has only the published files. */
const apparatuses = readdirSync(join(content, 'apparatus')).map((name): [string, Apparatus] => [
	name.replace(/\.json$/u, ''),
	apparatusSchema.parse(JSON.parse(read('apparatus', name).toString('utf8'))),
]);

describe.each(apparatuses)('the apparatus of %s alone', (id, apparatus) => {
	const bytes = read('sources', id, apparatus.source.file);
	const text = new TextDecoder(apparatus.source.encoding).decode(bytes);
	const documents = [...new Set(apparatus.paragraphs.map(({ document }) => document))];

	test('names the source that it is of', () => {
		expect(apparatus.source).toMatchObject({ id, length: text.length });
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(apparatus.source.sha256);
	});

	test('accounts for every character once and gives the source back byte for byte', () => {
		expect(findMiscounts(apparatus, text)).toEqual([]);
		const rebuilt = new TextEncoder().encode(rebuildSource(apparatus, text));
		expect(createHash('sha256').update(rebuilt).digest('hex')).toBe(apparatus.source.sha256);
	});

	test.each(documents)('gives every heading and paragraph of %s', (name) => {
		const document = readDocument(read('documents', `${name}.md`).toString('utf8'));
		const own = apparatus.paragraphs.filter((each) => each.document === name);
		const pieces = own.map(({ locator, pieces }): [string, string] => [locator, readPieces(pieces, text)]);
		const fields = /^(?:title|head|number|imprint|byline)(?:-\d+)?$/u;
		expect(pieces.filter(([locator]) => !fields.test(locator))).toEqual(inReadingOrder(publishedTexts(document), own));
		const title = pieces.find(([locator]) => locator === 'title')?.[1];
		if (document.titleInferred === undefined) expect(title).toBe(document.title);
		else expect(title).toBeUndefined();
	});

	test('queries and gaps stand where they say', () => {
		const texts = new Map(
			apparatus.paragraphs.map(({ document, locator, pieces }) => [`${document} ${locator}`, readPieces(pieces, text)]),
		);
		for (const { document, locator, offset, words } of apparatus.queries) {
			expect(texts.get(`${document} ${locator}`)?.slice(offset, offset + words.length)).toBe(words);
		}
		for (const { document, locator, offset } of apparatus.gaps) {
			expect(texts.get(`${document} ${locator}`)?.length).toBeGreaterThanOrEqual(offset);
		}
	});

	test('applies what the manifest calls certain, and queries the rest', () => {
		const manifest = parseYaml(read('sources', id, 'manifest.yaml').toString('utf8'));
		const stated: { found: string; certainty: string }[] = manifest.emendations ?? [];
		const applied = apparatus.paragraphs
			.flatMap(({ pieces }) => pieces)
			.filter(({ certainty }) => certainty !== undefined);
		expect(applied.every(({ certainty }) => certainty === 'certain')).toBe(true);
		expect(applied.length).toBeGreaterThanOrEqual(stated.filter(({ certainty }) => certainty === 'certain').length);
		expect(apparatus.queries.length).toBeGreaterThanOrEqual(
			stated.filter(({ certainty }) => certainty !== 'certain').length,
		);
	});
});

/** The texts of a document in the order in which the apparatus has their locators, and none besides. */
function inReadingOrder(texts: ReadonlyMap<string, string>, own: readonly { locator: string }[]): [string, string][] {
	const order = new Map(own.map(({ locator }, index) => [locator, index]));
	return [...texts].sort(
		([left], [right]) => (order.get(left) ?? Number.POSITIVE_INFINITY) - (order.get(right) ?? Number.POSITIVE_INFINITY),
	);
}
