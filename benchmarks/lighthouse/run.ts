/** Measures the built site with Lighthouse and fails where a page scores below what we hold ourselves to. */
import { fileURLToPath } from 'node:url';
import { listenFrom } from '../../scripts/serve/listen-from.ts';
import { createSiteServer } from '../../scripts/serve/site-server.ts';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { say } from '../../scripts/setup/say.mjs';
import { measurePage } from './measure-page.ts';
import { pagesToMeasure } from './pages-to-measure.ts';

/** The least score, of 100, in each of Lighthouse's four categories. */
const leastScore = 100;
/** So often a page is measured until it reaches that: a busy machine takes points from a page. */
const attempts = 3;

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = createSiteServer('dist', '/');
const port = await listenFrom(server, 0);
const low: string[] = [];

for (const path of pagesToMeasure('dist')) {
	say(`Measuring /${path} …`);
	let failures: string[] = [];
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		const { scores, shift } = await measurePage(root, `http://localhost:${port}/${path}`, findBrowser() ?? '');
		const words = scores.map(({ category, score }) => `${category} ${score}`).join(', ');
		console.log(`  ${words}; layout shift ${shift.toFixed(3)}`);
		failures = scores.filter(({ score }) => score < leastScore).map(({ category }) => `/${path}: ${category}`);
		if (shift > 0) failures.push(`/${path}: layout shift`);
		if (failures.length === 0) break;
	}
	low.push(...failures);
}

server.close();
server.closeAllConnections();
if (low.length > 0) {
	console.error(`Below ${leastScore}: ${low.join('; ')}`);
	process.exitCode = 1;
}
