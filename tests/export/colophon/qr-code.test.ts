import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/export/colophon/qr-code.ts';
import { readQr } from '../../built-site/read-qr.ts';

test.for([
	'https://example.org/a/',
	'https://example.org/policy/documents/a-document-with-a-name-as-long-as-sixty-four-characters-may-be/',
	'https://例子.中国/文献/',
])('%s is read as it was written', (address) => {
	expect(readQr(qrCode(address))).toBe(address);
});

test('the longest address of a document costs its page at most 800 bytes, compressed', () => {
	const address = `https://policy-explorer.example.org/policy/documents/${'a'.repeat(64)}/`;
	expect(gzipSync(qrCode(address).path).length).toBeLessThanOrEqual(800);
});
