/** A file that is no text, with its media type. */
export function fileResponse(bytes: Uint8Array<ArrayBuffer>, type: string): Response {
	return new Response(bytes, { headers: { 'content-type': type } });
}
