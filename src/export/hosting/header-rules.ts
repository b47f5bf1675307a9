/** Headers of the answers for some addresses. */
export interface HeaderRule {
	/** Path from the root of the host; a star at the end stands for whatever follows. */
	path: string;
	/** The headers. No two rules set the same one for the same address: hosts would join them. */
	headers: Readonly<Record<string, string>>;
}

/**
 * The headers that a host should send with a site. What a page must not do stands in the page itself, as its content security
 * policy; these say what only a header can say.
 *
 * @param base the path under which the site is served, with a slash at both ends
 */
export function headerRules(base: string): HeaderRule[] {
	return [
		{
			path: `${base}*`,
			headers: {
				// A policy in a page cannot forbid that others show it as theirs.
				'Content-Security-Policy': "frame-ancestors 'self'",
				'Cross-Origin-Opener-Policy': 'same-origin',
				'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
				// Whoever follows a link out of a text tells nobody what he read.
				'Referrer-Policy': 'same-origin',
				'X-Content-Type-Options': 'nosniff',
			},
		},
		// Their names have the hash of their bytes.
		{ path: `${base}_astro/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
		// The published data is for everybody's programs.
		{ path: `${base}data/*`, headers: { 'Access-Control-Allow-Origin': '*' } },
		{ path: `${base}sw.js`, headers: { 'Cache-Control': 'no-cache' } },
	];
}

/** The headers of the answer for a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
	const matching = rules.filter((rule) =>
		rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
	);
	return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** The rules as the file `_headers`, which Netlify, Cloudflare Pages and others read at the root of a host. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
	const block = ({ path, headers }: HeaderRule): string =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	return `${rules.map(block).join('\n\n')}\n`;
}
