import { expect, test } from 'vitest';
import { isFormerPlaces } from '../../../src/components/addresses/former-places-data.ts';
import { breakEverywhere } from '../broken-data.ts';

const former = {
	moved: { s3: '/documents/a/#s4' },
	withdrawn: { p2: { words: '旧文', reason: '已废止', date: '2026-10-01' } },
	documents: ['old'],
};

test('what a page carries is taken, and nothing that is broken', () => {
	expect(isFormerPlaces(former)).toBe(true);
	const taken = breakEverywhere(former).filter(([, data]) => isFormerPlaces(data));
	// Any place may have stayed where it was.
	expect(taken.map(([place]) => place)).toEqual(['data.moved without s3', 'data.withdrawn without p2']);
});
