import { expect, test } from 'vitest';
import { isSupportedNode } from '../../scripts/setup/node-version.mjs';

test.each([
	['18.20.4', false],
	['20.0.0', true],
	['24.21.0', true],
	['100.0.0', true],
])('Node %s', (version, supported) => {
	expect(isSupportedNode(version)).toBe(supported);
});
