import { mkdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { browserArguments } from '../../scripts/setup/browser.mjs';
import { projectEnvironment } from '../../scripts/setup/run-command.mjs';
import { runQuietly } from '../../scripts/setup/run-quietly.mjs';

/** The release of Lighthouse, fetched when it is needed: it is too big to install for everyone. */
const lighthouse = 'lighthouse@13';

/** What we read of Lighthouse's report. */
const reportSchema = z.object({
	categories: z.record(z.string(), z.object({ title: z.string(), score: z.number() })),
	audits: z.object({ 'cumulative-layout-shift': z.object({ numericValue: z.number() }) }),
});

/** A category's score, of 100. */
export interface Score {
	category: string;
	score: number;
}

/** What was measured of a page. */
export interface Measures {
	/** Its scores. */
	scores: Score[];
	/** How much of it moved while it came: the cumulative layout shift, a share of the window. */
	shift: number;
}

/**
 * Measures one page with Lighthouse, as on a phone.
 *
 * @param root the project's folder
 * @param url of the page
 * @param browser path of a Chromium
 * @returns the score in each category, and how much moved
 * @throws with Lighthouse's output when it does not finish
 */
export async function measurePage(root: string, url: string, browser: string): Promise<Measures> {
	const report = '.cache/lighthouse.json';
	mkdirSync('.cache', { recursive: true });
	const flags = ['--headless=new', ...browserArguments].join(' ');
	const categories = '--only-categories=performance,accessibility,best-practices,seo';
	const argv = ['npx', '--yes', lighthouse, url, '--quiet', '--output=json', `--output-path=${report}`, categories];
	const { code, output } = await runQuietly(root, [...argv, `--chrome-flags=${flags}`], {
		...projectEnvironment(root),
		CHROME_PATH: browser,
	});
	if (code !== 0) throw new Error(`Lighthouse did not finish for ${url}:\n${output}`);
	const parsed = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
	return {
		scores: Object.values(parsed.categories).map(({ title, score }) => ({
			category: title,
			score: Math.round(score * 100),
		})),
		shift: parsed.audits['cumulative-layout-shift'].numericValue,
	};
}
