/** The header that says when a copy was made: a moment as ISO 8601 writes it. */
const madeHeader = 'x-copied-at';
/** The header that says which version of the site was published then. */
const versionHeader = 'x-copied-of';

/** What is known of a copy of a file on the device. */
export interface CopyFacts {
	/** When it was made. */
	madeAt: Date;
	/** The version of the site of which it is. */
	version: string;
}

/**
 * A copy of an answer, with the facts of it in its headers. The answer is read to its end. It is a new one also because a
 * browser refuses an answer that came by way of another address where a page is asked for.
 */
export async function copyOf(response: Response, { madeAt, version }: CopyFacts): Promise<Response> {
	const headers = new Headers(response.headers);
	// The body is kept as it is read: neither compressed nor as long as it was on its way.
	headers.delete('content-encoding');
	headers.delete('content-length');
	headers.set(madeHeader, madeAt.toISOString());
	headers.set(versionHeader, version);
	return new Response(await response.blob(), { status: response.status, headers });
}

/** The facts of a copy; null where an answer is none. */
export function copyFacts({ headers }: Response): CopyFacts | null {
	const madeAt = new Date(headers.get(madeHeader) ?? '');
	const version = headers.get(versionHeader);
	return Number.isNaN(madeAt.getTime()) || version === null ? null : { madeAt, version };
}

/** The address under which copies of a page are kept: what a query or a fragment asks of it is done in the page. */
export function copyAddress(address: string): string {
	const url = new URL(address);
	return url.origin + url.pathname;
}
