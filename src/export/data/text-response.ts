/** A file of text in UTF-8 with its media type. A static host serves it by the extension, the development server as said here. */
export function textResponse(text: string, type: string): Response {
	return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
