import { describe, expect, test } from 'vitest';
import { leadOn, readFrom, withoutFrom } from '../../src/links/former-address.ts';
import { addressSchema } from '../../src/model/address.ts';

const url = (path: string) => new URL(path, 'https://example.org/documents/');

describe('a reader is led on', () => {
	test.each([
		['with parameters and fragment', 'new/', 'old/?mark=a&mark=b#s1', 'new/?mark=a&mark=b&from=old#s1'],
		['to a place of its own', 'new/#s4', 'old/?quote=a#s3', 'new/?quote=a&from=old#s4'],
		['from where he was led before', 'new/', 'old/?from=older#s1', 'new/?from=old#s1'],
	])('%s', (_, target, arrived, expected) => {
		expect(leadOn(url(target), url(arrived), 'old').href).toBe(url(expected).href);
	});

	test('and the page knows from where', () => {
		const address = leadOn(url('new/'), url('old/#s3'), 'old#s3');
		expect(readFrom(address)).toBe('old#s3');
		expect(withoutFrom(address).href).toBe(url('new/#s3').href);
	});
});

test.each([
	['old', true],
	['old-2023-plan#s2-1-p3-lead', true],
	['old#', false],
	['old#s2#s3', false],
	['Old', false],
	['恭喜您中奖，请访问', false],
	['old#请访问', false],
	['a'.repeat(65), false],
	['', false],
])('%j is believed: %j, as the schema of addresses does', (from, believed) => {
	const address = url('new/');
	address.searchParams.set('from', from);
	expect(readFrom(address)).toBe(believed ? from : null);
	expect(addressSchema.safeParse(from).success).toBe(believed);
});

test('an address that says nothing of this stays as it is written', () => {
	expect(withoutFrom(url('new/?q=a%20b#s1')).href).toBe(url('new/?q=a%20b#s1').href);
});
