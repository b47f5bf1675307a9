import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { headerRules, headersFor } from '../../src/export/hosting/header-rules.ts';

/**
 * A server for a built site that behaves as static hosts do: folders answer with their index.html, an address without
 * its final slash is redirected, unknown addresses get 404.html with status 404, text is compressed, ranges and
 * conditional requests are answered, and the headers that the site asks of its host are sent. (`astro preview` does not compress, runs only once per project and goes to the
 * background when it believes a program started it.)
 *
 * @param folder the built site; what changes in it while it is served is served as changed
 * @param base the path under which it is served, with a slash at both ends
 * @returns a server that does not listen yet
 */
export function createSiteServer(folder: string, base: string): Server {
	const compress = compression({ filter: (_request, response) => isWholeText(response) });
	const send = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: stateCharset });
	const rules = headerRules(base);
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		compress(request, response, () => {
			const address = parseAddress(request.url ?? '/');
			for (const header of Object.entries(headersFor(rules, address?.pathname ?? ''))) response.setHeader(...header);
			const place = address === null ? null : placeInSite(folder, base, address);
			if (place?.kind === 'moved') response.writeHead(301, { Location: place.location }).end();
			else if (place === null) sendNotFound(folder, response);
			else {
				request.url = place.path;
				dropOddRange(request);
				send(request, response, () => sendNotFound(folder, response));
			}
		});
	});
}

/** Where an address leads: to a file of the site, by its path from the site's folder, or to another address. */
type Place = { kind: 'file'; path: string } | { kind: 'moved'; location: string };

/** Tells where an address leads; null where nothing of the site can stand there. */
function placeInSite(folder: string, base: string, { pathname, search }: URL): Place | null {
	if (`${pathname}/` === base) return { kind: 'moved', location: base + search };
	if (!pathname.startsWith(base)) return null;
	const path = pathname.slice(base.length - 1);
	if (path.endsWith('/')) return { kind: 'file', path: `${path}index.html` };
	const isFolder = existsSync(join(folder, decodeURI(path), 'index.html'));
	return isFolder ? { kind: 'moved', location: `${pathname}/${search}` } : { kind: 'file', path };
}

/** Reads the address of a request, so that it cannot lead out of the site; null where it is not well-formed. */
function parseAddress(address: string): URL | null {
	try {
		decodeURI(address);
		return new URL(`http://localhost${address}`);
	} catch {
		return null;
	}
}

/** States that text is UTF-8: without it a browser takes another encoding for what is no HTML. */
function stateCharset(response: ServerResponse, path: string): void {
	const type = lookup(path);
	if (type?.startsWith('text/')) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

/** Whether a response is a whole text: compressing other files does not pay, and a part compressed is no part. */
function isWholeText(response: ServerResponse): boolean {
	const type = String(response.getHeader('Content-Type'));
	return response.statusCode !== 206 && /^(?:text|image\/svg|application\/(?:json|manifest))\b/u.test(type);
}

/** Takes back a range of a kind that sirv reads wrongly, as from the end or several; the whole is sent then, as may be. */
function dropOddRange(request: IncomingMessage): void {
	if (!/^bytes=\d+-\d*$/u.test(request.headers.range ?? '')) delete request.headers.range;
}

/** Answers for an address that the site does not have. */
function sendNotFound(folder: string, response: ServerResponse): void {
	const file = join(folder, '404.html');
	const isThere = existsSync(file);
	response.writeHead(404, { 'Content-Type': isThere ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' });
	response.end(isThere ? readFileSync(file) : '404\n');
}
