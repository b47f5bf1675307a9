/** A data file: JSON that a person can read too. */
export function jsonResponse(data: unknown): Response {
	return respond(JSON.stringify(data, null, '\t'));
}

/** A data file that pages load: JSON without white space. */
export function compactJsonResponse(data: unknown): Response {
	return respond(JSON.stringify(data));
}

function respond(json: string): Response {
	return new Response(`${json}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
