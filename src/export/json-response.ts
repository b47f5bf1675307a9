/** A data file: JSON that a person can read too. */
export function jsonResponse(data: unknown): Response {
	return new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
}
