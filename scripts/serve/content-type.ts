/** Types of the text files that a site holds, by extension. */
const textTypes: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.jsonl': 'application/x-ndjson',
	'.map': 'application/json',
	'.md': 'text/markdown',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml',
};

/** Types of the other files that a site holds, by extension. */
const binaryTypes: Readonly<Record<string, string>> = {
	'.epub': 'application/epub+zip',
	'.ico': 'image/x-icon',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.wasm': 'application/wasm',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.zip': 'application/zip',
};

/**
 * The media type of a file.
 *
 * @param extension with its dot
 * @returns the type for the Content-Type header; `application/octet-stream` where the extension is not known
 */
export function contentType(extension: string): string {
	const text = textTypes[extension];
	return text === undefined ? (binaryTypes[extension] ?? 'application/octet-stream') : `${text}; charset=utf-8`;
}

/**
 * Whether a file is text, so that compressing it pays.
 *
 * @param extension with its dot
 * @returns true for text
 */
export function isText(extension: string): boolean {
	return extension in textTypes;
}
