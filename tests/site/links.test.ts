import { expect, test } from 'vitest';
import { checkLinks } from '../built-site/check-links.ts';

test('no link and no fragment of the site is broken', async () => {
	const { followed, broken } = await checkLinks('dist');
	expect(broken).toEqual([]);
	expect(followed).toBeGreaterThan(10);
});
