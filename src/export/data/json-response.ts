/** A data file: JSON that a person can read too. */
export function jsonResponse(data: unknown): Response {
	return respond(readableJson(data));
}

/** JSON with a line for each value, but numbers that stand in a row, as a range does, on one line. */
export function readableJson(data: unknown): string {
	// In a string a line end is written as a reference, so these brackets are never part of one.
	return JSON.stringify(data, null, '\t').replace(
		/\[\n\t+(-?[\d.]+(?:,\n\t+-?[\d.]+)*)\n\t*\]/gu,
		(_, numbers: string) => `[${numbers.replace(/,\n\t+/gu, ', ')}]`,
	);
}

/** A data file that pages load: JSON without white space. */
export function compactJsonResponse(data: unknown): Response {
	return respond(JSON.stringify(data));
}

function respond(json: string): Response {
	return new Response(`${json}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
