/** Serves the built site until it is stopped, and says where. PORT asks for a port; the next free one is taken. */
import { existsSync } from 'node:fs';
import { basePath } from './serve/base-path.ts';
import { listenFrom } from './serve/listen-from.ts';
import { createSiteServer } from './serve/site-server.ts';
import { fail } from './setup/say.mjs';

const folder = process.argv[2] ?? 'dist';

if (existsSync(`${folder}/index.html`)) {
	const base = basePath(process.env['BASE_PATH']);
	const host = process.env['HOST'] ?? '127.0.0.1';
	const port = await listenFrom(createSiteServer(folder, base), Number(process.env['PORT'] ?? 4321), host);
	console.log(
		`▸ The site is ready at http://${host === '127.0.0.1' ? 'localhost' : host}:${port}${base} (Ctrl+C stops it)`,
	);
} else {
	fail(`There is no built site in ${folder}/. Run “npm run build” first.`);
}
