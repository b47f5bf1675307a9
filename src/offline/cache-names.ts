/** The names of the caches of one site on a device: several may stand under one origin, each in its own folder. */
export interface CacheNames {
	/** How the names of all of them begin. */
	prefix: string;
	/** What readers have looked at, bounded. */
	visited: string;
	/** What readers asked to keep. */
	kept: string;
	/** The programs, styles and pages without which a published version of the site does not run. */
	program(version: string): string;
}

/**
 * The names of the caches of a site.
 * @param scope address of its root, absolute, with a slash at the end
 */
export function cacheNames(scope: string): CacheNames {
	const prefix = `policy-explorer ${new URL(scope).pathname} `;
	return {
		prefix,
		visited: `${prefix}visited`,
		kept: `${prefix}kept`,
		program: (version) => `${prefix}program ${version}`,
	};
}
