import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

/** The function as a page has it that has not asked before. */
async function freshly(): Promise<(address: string) => unknown> {
	vi.stubGlobal('location', new URL('https://example.org/site/search/'));
	vi.resetModules();
	const { trustedScript } = await import('../../src/links/trusted-script.ts');
	return trustedScript;
}

test('an address of this site is taken, one of another origin refused', async () => {
	const trustedScript = await freshly();
	expect(trustedScript('/site/_astro/worker.js')).toBe('/site/_astro/worker.js');
	expect(() => trustedScript('https://elsewhere.org/worker.js')).toThrow(TypeError);
	expect(() => trustedScript('data:text/javascript,0')).toThrow(TypeError);
});

test('where the browser has trusted types, one policy is made, and it refuses too', async () => {
	const createPolicy = vi.fn((_name: string, rules: { createScriptURL(address: string): string }) => ({
		createScriptURL: (address: string) => ({ trusted: rules.createScriptURL(address) }),
	}));
	vi.stubGlobal('trustedTypes', { createPolicy });
	const trustedScript = await freshly();
	expect(trustedScript('/site/a.js')).toEqual({ trusted: '/site/a.js' });
	expect(trustedScript('https://example.org/b.js')).toEqual({ trusted: 'https://example.org/b.js' });
	expect(() => trustedScript('//elsewhere.org/c.js')).toThrow(TypeError);
	expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['policy-explorer']);
});
