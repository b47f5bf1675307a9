import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { Collection } from '../collection.ts';
import type { Contender } from '../contenders/contender.ts';

/**
 * Publishes what a contender searches, with a page that searches it, bundled as the site's own pages are: by Astro. The
 * page does nothing until `openSearch` is called.
 *
 * @param workFolder below the project, so that packages are found; it must not exist
 * @returns the folder to be served
 */
export async function bundlePage(contender: Contender, collection: Collection, workFolder: string): Promise<string> {
	const pages = join(workFolder, 'src', 'pages');
	const published = join(workFolder, 'public');
	mkdirSync(pages, { recursive: true });
	mkdirSync(published);
	const data = await contender.publish(collection, published);
	writeFileSync(join(pages, 'index.astro'), pageSource(contender.page, data));
	await build({
		root: workFolder,
		configFile: false,
		logLevel: 'error',
		devToolbar: { enabled: false },
		vite: { worker: { format: 'es' } },
	});
	return join(workFolder, 'dist');
}

function pageSource(module: string, data: Readonly<Record<string, string>>): string {
	const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
	return `<!doctype html>
<html lang="zh-Hans"${attributes.join('')}>
<head><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,"></head>
<body><script>globalThis.openSearch = () => import(${JSON.stringify(module)});</script></body>
</html>
`;
}
