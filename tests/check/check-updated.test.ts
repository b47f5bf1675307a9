import { expect, test } from 'vitest';
import { checkUpdated } from '../../src/check/check-updated.ts';

const check = (updated: string | undefined, changed: string | null) =>
	checkUpdated(updated, { today: '2026-05-02', changed }).map(({ actual, expected }) => `${actual}: ${expected}`);

test('the day of the last change is none to come, and none before which the history tells of a later one', () => {
	expect(check(undefined, '2026-05-01')).toEqual([]);
	expect(check('2026-05-01', null)).toEqual([]);
	expect(check('2026-05-01', '2026-05-01')).toEqual([]);
	expect(check('2026-04-30', '2026-05-01')).toEqual(['2026-04-30: 2026-05-01']);
	expect(check('2026-05-03', null)).toEqual(['2026-05-03: 不晚于 2026-05-02']);
});
