import { expect, test } from 'vitest';
import { basePath } from '../../scripts/serve/base-path.ts';

test.each([
	[undefined, '/'],
	['', '/'],
	['/', '/'],
	['policy', '/policy/'],
	['/policy', '/policy/'],
	['/policy/texts/', '/policy/texts/'],
])('BASE_PATH %s', (value, path) => {
	expect(basePath(value)).toBe(path);
});
