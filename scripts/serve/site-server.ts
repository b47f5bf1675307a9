import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { createGzip } from 'node:zlib';
import { contentType, isText } from './content-type.ts';
import { type Answer, resolveRequest } from './resolve-request.ts';

/**
 * A server for a built site that behaves as static hosts do: folders answer with their index.html, an address without
 * its final slash is redirected, unknown addresses get 404.html with status 404, and text is compressed. (`astro preview`
 * does not compress, runs only once per project and goes to the background when it believes a program started it.)
 *
 * @param folder the built site
 * @param base the path under which it is served, with a slash at both ends
 * @returns a server that does not listen yet
 */
export function createSiteServer(folder: string, base: string): Server {
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		send(request, response, resolveRequest(folder, base, request.url ?? '/'));
	});
}

/** Writes an answer, compressed when the client takes it so. */
function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
	if (answer.kind === 'redirect') {
		response.writeHead(301, { Location: answer.location }).end();
		return;
	}
	if (answer.kind === 'nothing') {
		response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
		return;
	}
	const extension = extname(answer.file);
	const compress = isText(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
	response.writeHead(answer.status, {
		'Content-Type': contentType(extension),
		'Cache-Control': 'no-cache',
		Vary: 'Accept-Encoding',
		...(compress ? { 'Content-Encoding': 'gzip' } : {}),
	});
	if (request.method === 'HEAD') {
		response.end();
		return;
	}
	const stream = createReadStream(answer.file).on('error', () => response.destroy());
	if (compress) stream.pipe(createGzip()).pipe(response);
	else stream.pipe(response);
}
