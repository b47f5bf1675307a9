import { expect, test } from 'vitest';
import { readLostAddress } from '../../src/links/lost-address.ts';

test.for([
	['/documents/north-2018-plna/', 'documents', 'north-2018-plna'],
	['/documents/north-2018-plan.html', 'documents', 'north-2018-plan'],
	['/documents/north-2018-plan/index.html', 'documents', 'north-2018-plan'],
	['/cities/north/page/12/', 'cities', 'north'],
	['/years/2019', 'years', '2019'],
	[`/themes/${encodeURIComponent('水利')}/`, 'themes', '水利'],
	[`/${encodeURIComponent('防汛 通知')}`, null, '防汛 通知'],
	['/no/such/page/', null, 'such'],
	['/%E6%B0/', null, '%E6%B0'],
	['/', null, ''],
] as const)('%s looks in %s for %s', ([path, place, name]) => {
	expect(readLostAddress(path, '/')).toEqual({ place, name });
});

test('the base of the site is no part of what was asked for', () => {
	expect(readLostAddress('/policy/documents/abc/', '/policy/')).toEqual({ place: 'documents', name: 'abc' });
	expect(readLostAddress('/other/abc/', '/policy/')).toEqual({ place: null, name: 'abc' });
});
