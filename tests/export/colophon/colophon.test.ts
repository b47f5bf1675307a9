import { expect, test } from 'vitest';
import { documentEdition } from '../../../src/catalogue/feeds/document-edition.ts';
import { colophon } from '../../../src/export/colophon/colophon.ts';
import { textHash } from '../../../src/export/edition/text-hash.ts';
import { readQr } from '../../built-site/read-qr.ts';
import { catalogued, catalogueOf, document, paragraph } from '../../catalogue/sample.ts';

const report = document({ id: 'report', year: '2021', paragraphs: [paragraph('p1', null, '各位代表：')] });
const catalogue = catalogueOf([report]);
const entry = catalogued(catalogue, 'report');
const site = new URL('https://example.org');
const colophonOf = (origin: URL | undefined) => colophon(documentEdition(catalogue, entry, origin), origin);

test('names the address, in words and as a code', () => {
	const { facts, qr } = colophonOf(site);
	const url = 'https://example.org/documents/report/';
	expect(Object.fromEntries(facts)).toMatchObject({ 本文网址: url });
	expect(qr && readQr(qr)).toBe(url);
});

test('names no address where the site does not know its origin', () => {
	const { facts, qr } = colophonOf(undefined);
	expect(facts.map(([name]) => name)).not.toContain('本文网址');
	expect(qr).toBeNull();
});

test('the digits of the hash are the first of that of the text', () => {
	const { hash } = colophonOf(site);
	expect(hash).toMatch(/^[\da-f]{4}(?: [\da-f]{4}){3}$/u);
	expect(textHash(report).startsWith(hash.replaceAll(' ', ''))).toBe(true);
});
