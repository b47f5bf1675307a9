import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collateSource } from '../../src/collation/collate-source.ts';
import { layerOf, sumCounts } from '../../src/collation/layers.ts';
import { pieceText } from '../../src/collation/piece-text.ts';
import { type Apparatus, apparatusSchema } from '../../src/model/apparatus.ts';
import {
	changeKindSchema,
	type DocumentCollation,
	documentCollationSchema,
} from '../../src/model/document-collation.ts';
import { decode } from '../../src/normalise/decode.ts';
import { ruleReason } from '../../src/normalise/rules.ts';

/** An invented source of one document: a title in two lines, a caption, a paragraph cut in two, and what follows it. */
const source = '题\n名\n图片\n甲,乙\n\n丙发\n甲,乙丙发\n页脚';
const invented: Apparatus = apparatusSchema.parse({
	source: { id: 'source-a', file: 'source.txt', sha256: '0'.repeat(64), encoding: 'utf-8', length: source.length },
	paragraphs: [
		{
			document: 'first',
			locator: 'title',
			pieces: [{ src: [0, 1] }, { src: [1, 2], text: ' ', rule: 'headline-lines' }, { src: [2, 3] }],
		},
		{
			document: 'first',
			locator: 'p1',
			pieces: [
				{ src: [7, 8] },
				{ src: [8, 9], text: '，', rule: 'widen-punctuation' },
				{ src: [9, 10] },
				{ src: [10, 12], text: '', rule: 'join-broken-paragraph' },
				{ src: [12, 13] },
				{ src: [13, 14], text: '法', rule: 'to-simplified+emendation', reason: '同文作“法”。', certainty: 'certain' },
				{ text: '。', rule: 'example' },
			],
		},
	],
	removed: [
		{ src: [3, 4], rule: 'layout', reason: ruleReason('layout') },
		{ src: [4, 6], rule: 'caption', reason: '图片说明' },
		{ src: [6, 7], rule: 'layout', reason: ruleReason('layout') },
		{ src: [14, 15], rule: 'layout', reason: ruleReason('layout') },
		{ src: [15, 20], rule: 'repeated-paragraph', reason: ruleReason('repeated-paragraph') },
		{ src: [20, 21], rule: 'layout', reason: ruleReason('layout') },
		{ src: [21, 23], rule: 'site-footer', reason: ruleReason('site-footer') },
	],
	queries: [
		{
			document: 'first',
			locator: 'p1',
			src: [12, 14],
			offset: 3,
			words: '丙法',
			reading: '丁法',
			reason: '可疑。',
			certainty: 'unsure',
		},
	],
	gaps: [{ document: 'first', locator: 'p1', offset: 6, reason: '下文不见。' }],
});

/** The collation of one document of a source. */
function collationOf(document: string, apparatus: Apparatus, text: string): DocumentCollation {
	const collation = collateSource([document], apparatus, text).get(document);
	if (collation === undefined) throw new Error(`no collation of ${document}`);
	return collation;
}

describe('the collation of a document', () => {
	const collation = collationOf('first', invented, source);
	const [title, paragraph] = collation.texts;
	const ruleOf = (place: number | undefined) => collation.rules[place ?? -1]?.id;

	test('says where, what the source has, by which rules, and in which line', () => {
		expect(paragraph?.changes.map(({ rules, ...change }) => ({ ...change, rules: rules.map(ruleOf) }))).toEqual([
			{ offset: 1, length: 1, source: ',', kind: 'punctuation', rules: ['widen-punctuation'], line: 4 },
			{ offset: 3, length: 0, source: '\n\n', kind: 'join', rules: ['join-broken-paragraph'], line: 4 },
			{
				offset: 4,
				length: 1,
				source: '发',
				kind: 'emendation',
				rules: ['to-simplified', 'emendation'],
				reason: '同文作“法”。',
				certainty: 'certain',
				line: 6,
			},
			{ offset: 5, length: 1, source: '', kind: 'punctuation', rules: ['example'], line: 6 },
		]);
		expect(paragraph).toMatchObject({ length: 6, lines: [4, 6] });
	});

	test('tells what was left out at the place where it stood, but neither layout nor what stands around the text', () => {
		expect(title?.omissions.map(({ rule, ...rest }) => ({ ...rest, rule: ruleOf(rule) }))).toEqual([
			{ offset: 3, source: '图片', line: 3, rule: 'caption' },
		]);
		expect(paragraph?.omissions.map(({ offset, rule, line }) => [offset, ruleOf(rule), line])).toEqual([
			[6, 'repeated-paragraph', 7],
		]);
	});

	test('counts what was done by kind and layer', () => {
		expect(collation.counts).toEqual({
			emendations: 1,
			queries: 1,
			likely: 0,
			unsure: 1,
			gaps: 1,
			joins: 2,
			alterations: 2,
			script: 0,
			punctuation: 2,
		});
		expect(collation.layers).toEqual({ editorial: 3, joining: 4, accidentals: 2 });
		expect(sumCounts([collation.counts, collation.counts]).joins).toBe(4);
	});

	test('places queries and gaps', () => {
		expect(paragraph?.queries).toEqual([
			{ offset: 3, length: 2, words: '丙法', reading: '丁法', reason: '可疑。', certainty: 'unsure', line: 6 },
		]);
		expect(paragraph?.gaps).toEqual([{ offset: 6, reason: '下文不见。', line: 6 }]);
	});

	test('gives each rule its reason once', () => {
		expect(new Set(collation.rules.map(({ id }) => id)).size).toBe(collation.rules.length);
		for (const { id, reason } of collation.rules) expect(reason).toBe(ruleReason(id));
	});

	test('a document that the apparatus does not know has no texts', () => {
		expect(collationOf('other', invented, source)).toMatchObject({ texts: [], rules: [] });
	});
});

test('a change of words that stand apart in the source is one change', () => {
	const apart = structuredClone(invented);
	const emendation = { rule: 'emendation', reason: '误重。', certainty: 'certain' as const };
	apart.paragraphs = [
		{
			document: 'first',
			locator: 'p1',
			pieces: [
				{ src: [7, 8], text: '甲', ...emendation },
				{ src: [9, 10], text: '', ...emendation },
			],
		},
	];
	const [text] = collationOf('first', apart, source).texts;
	expect(text?.changes).toMatchObject([{ offset: 0, length: 1, source: '甲乙', reason: '误重。' }]);
});

test('every kind of difference belongs to a layer', () => {
	for (const kind of [...changeKindSchema.options, 'query', 'gap'] as const) expect(layerOf(kind)).toBeTruthy();
});

/** The sources of the collection. */
const ids = globSync('content/apparatus/*.json').map((file) => basename(file, '.json'));

test.for(ids)('%s: taking every change back gives the words of the source', (id) => {
	const apparatus = apparatusSchema.parse(JSON.parse(readFileSync(`content/apparatus/${id}.json`, 'utf8')));
	const { text } = decode(readFileSync(`content/sources/${id}/${apparatus.source.file}`));
	for (const document of new Set(apparatus.paragraphs.map((entry) => entry.document))) {
		const collation = documentCollationSchema.parse(collationOf(document, apparatus, text));
		for (const [index, { pieces }] of apparatus.paragraphs.filter((entry) => entry.document === document).entries()) {
			const entry = collation.texts[index];
			const published = pieces.map((piece) => pieceText(piece, text)).join('');
			expect(entry?.length).toBe(published.length);
			let at = 0;
			let back = '';
			for (const { offset, length, source: words } of entry?.changes ?? []) {
				back += published.slice(at, offset) + words;
				at = offset + length;
			}
			const found = pieces.map(({ src }) => (src === undefined ? '' : text.slice(...src))).join('');
			expect(back + published.slice(at)).toBe(found);
		}
	}
});
