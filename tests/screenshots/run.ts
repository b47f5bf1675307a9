/**
 * Takes pictures of every type and state of page and compares them with those that are kept beside this file, so that a change
 * of design is seen. `--accept` keeps the new ones. Fonts and browsers draw differently: pictures that were kept on another
 * machine are taken anew, from the same commit, before they say anything.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/setup/browser.mjs';
import { fail, say } from '../../scripts/setup/say.mjs';
import { serveSite } from '../built-site/serve-site.ts';
import { comparePictures } from './compare.ts';
import { type ChangedView, writeReport } from './report.ts';
import { takePictures } from './take.ts';
import { listViews } from './views.ts';

const kept = fileURLToPath(new URL('kept', import.meta.url));
const results = '.cache/screenshots';
const now = `${results}/now`;

const site = await serveSite('dist');
/** Pages say where they are read: under a name that is the same every time, whatever port the server was given. */
const name = 'policy.localhost';
const browser = await chromium.launch({
	executablePath: findBrowser() ?? '',
	args: [...browserArguments, `--host-resolver-rules=MAP ${name}:80 127.0.0.1:${new URL(site.address).port}`],
});
const views = listViews('dist');
await rm(results, { recursive: true, force: true });
say(`Taking pictures of ${views.length} views with Chromium ${browser.version()} …`);
await takePictures(browser, `http://${name}/`, views, now, (file) => console.log(`  ${file}`));
await browser.close();
await site.close();

await mkdir(kept, { recursive: true });
const [before, after] = [await picturesIn(kept), await picturesIn(now)];
if (process.argv.includes('--accept')) {
	for (const file of before.filter((name) => !after.includes(name))) await rm(`${kept}/${file}`);
	for (const file of after) await copyFile(`${now}/${file}`, `${kept}/${file}`);
	say(`${after.length} pictures are kept.`);
} else {
	const changed = await findChanged();
	await writeFile(
		`${results}/index.html`,
		writeReport(changed, { kept: relative(results, kept), now: 'now', difference: 'difference' }),
	);
	for (const { file, words } of changed) console.log(`${file}: ${words}`);
	if (changed.length > 0)
		fail(
			`${changed.length} of ${after.length} views look different: see ${results}/index.html; --accept keeps the new ones.`,
		);
	else say(`All ${after.length} views look as they did.`);
}

/** The names of the pictures in a folder. */
async function picturesIn(folder: string): Promise<string[]> {
	return existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.webp')).sort() : [];
}

/** The views that do not look as they did, that are new, or gone. */
async function findChanged(): Promise<ChangedView[]> {
	const changed: ChangedView[] = [];
	await mkdir(`${results}/difference`, { recursive: true });
	for (const file of [...new Set([...before, ...after])].sort()) {
		if (!after.includes(file)) changed.push({ file, words: 'gone', pictures: ['kept'] });
		else if (!before.includes(file)) changed.push({ file, words: 'new', pictures: ['now'] });
		else {
			const [one, two] = await Promise.all([readFile(`${kept}/${file}`), readFile(`${now}/${file}`)]);
			const { pixels, isChanged, difference } = await comparePictures(one, two);
			if (!isChanged) continue;
			if (difference !== null) await writeFile(`${results}/difference/${file}`, difference);
			const words = pixels === null ? 'another size' : `${pixels} pixels`;
			changed.push({
				file,
				words,
				pictures: ['kept', 'now', ...(difference === null ? [] : (['difference'] as const))],
			});
		}
	}
	return changed;
}
