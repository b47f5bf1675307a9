import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Beside, besidePlace } from '../../../src/components/beside/beside-place.ts';

const window = { width: 400, height: 600 };
const size = { width: 200, height: 100 };
const box = (left: number, top: number, width = 40) => ({ left, top, bottom: top + 20, width });

describe('something stands', () => {
	test.each<[string, ReturnType<typeof box>, Beside, { left: number; top: number }]>([
		['above, over the middle', box(180, 300), { side: 'above', at: 'middle' }, { left: 100, top: 192 }],
		['below, at the beginning', box(120, 300), { side: 'below', at: 'start' }, { left: 120, top: 328 }],
		['below where there is no room above', box(180, 50), { side: 'above', at: 'middle' }, { left: 100, top: 78 }],
		['above where there is no room below', box(120, 550), { side: 'below', at: 'start' }, { left: 120, top: 442 }],
		[
			'in the window where the box is below it',
			box(180, 900),
			{ side: 'above', at: 'middle' },
			{ left: 100, top: 492 },
		],
		['in the window where the box is above it', box(180, -90), { side: 'above', at: 'middle' }, { left: 100, top: 8 }],
		['in the window at the left', box(0, 300), { side: 'above', at: 'middle' }, { left: 8, top: 192 }],
		['in the window at the right', box(380, 300), { side: 'below', at: 'start' }, { left: 192, top: 328 }],
	])('%s', (_, place, beside, expected) => expect(besidePlace(place, size, window, beside)).toEqual(expected));
});

test('it never covers what it stands beside while there is room on either side', () => {
	const beside = fc.record<Beside>({ side: fc.constantFrom('above', 'below'), at: fc.constantFrom('middle', 'start') });
	fc.assert(
		fc.property(fc.integer({ min: -50, max: 420 }), fc.integer({ min: 0, max: 580 }), beside, (left, top, wanted) => {
			const place = besidePlace(box(left, top), size, window, wanted);
			expect(place.left).toBeGreaterThanOrEqual(8);
			expect(place.left + size.width).toBeLessThanOrEqual(392);
			expect(place.top + size.height <= top || place.top >= top + 20).toBe(true);
		}),
	);
});
