import { describe, expect, test } from 'vitest';
import { resolveFragment } from '../../../src/components/addresses/resolve-fragment.ts';

const words = { words: '旧文', reason: '已废止', date: '2026-10-01' };
const former = { moved: { s3: '/documents/a/#s4' }, withdrawn: { 's2-p2': words }, documents: [] };
const stands = (id: string) => ['s2', 's2-9', 's26', 'p1', 's4'].includes(id);
const arrive = (fragment: string) => resolveFragment(fragment, former, stands);

describe('a fragment', () => {
	test.each([
		['', { kind: 'present' }],
		['s2-9', { kind: 'present' }],
		['s3', { kind: 'moved', href: '/documents/a/#s4' }],
		['s2-p2', { kind: 'withdrawn', words, nearest: 's2' }],
		['s2-9-p4', { kind: 'unknown', nearest: 's2-9' }],
		['s2-7-1-p4', { kind: 'unknown', nearest: 's2' }],
		['p1-lead', { kind: 'unknown', nearest: 'p1' }],
		['s26_1', { kind: 'unknown', nearest: 's26' }],
		['s2x3-p1', { kind: 'unknown', nearest: 's2' }],
		['p7', { kind: 'unknown', nearest: null }],
		['改革', { kind: 'unknown', nearest: null }],
		['constructor', { kind: 'unknown', nearest: null }],
	])('%s leads to its place', (hash, expected) => expect(arrive(hash)).toEqual(expected));
});
