/** Measures the built site with Lighthouse and fails where a page scores below what we hold ourselves to. */
import { fileURLToPath } from 'node:url';
import { listenFrom } from '../../scripts/serve/listen-from.ts';
import { createSiteServer } from '../../scripts/serve/site-server.ts';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { say } from '../../scripts/setup/say.mjs';
import { measurePage } from './measure-page.ts';
import { pagesToMeasure } from './pages-to-measure.ts';

/** The least score, of 100, in each of Lighthouse's four categories. */
const leastScore = 95;

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = createSiteServer('dist', '/');
const port = await listenFrom(server, 0);
const low: string[] = [];

for (const path of pagesToMeasure('dist')) {
	say(`Measuring /${path} …`);
	const scores = await measurePage(root, `http://localhost:${port}/${path}`, findBrowser() ?? '');
	console.log(`  ${scores.map(({ category, score }) => `${category} ${score}`).join(', ')}`);
	low.push(...scores.filter(({ score }) => score < leastScore).map(({ category }) => `/${path}: ${category}`));
}

server.close();
server.closeAllConnections();
if (low.length > 0) {
	console.error(`Below ${leastScore}: ${low.join('; ')}`);
	process.exitCode = 1;
}
