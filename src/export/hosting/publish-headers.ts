import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headerRules, writeHeadersFile } from './header-rules.ts';

/** Publishes `_headers`, from which static hosts take the headers of their answers. (Astro takes no page of such a name.) */
export function publishHeaders(base: string): AstroIntegration {
	return {
		name: 'publish-headers',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				await writeFile(new URL('_headers', dir), writeHeadersFile(headerRules(base)));
			},
		},
	};
}
