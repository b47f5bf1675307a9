import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe asks of a page: WCAG 2.2 AA and what is good practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that depend on colours: all that another colour scheme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * The barriers of a page as it stands, found by axe: by every rule in light colours, by the rules about colours in dark
 * ones. (axe runs in the page and tells only what is wrong: its own builder for Playwright gathers what is right as well,
 * in a page that it opens for it, and takes five times as long.)
 *
 * @param page in the state that is examined; it stays in dark colours, with motion reduced
 * @param parts selectors of the parts that are examined; none for the whole page
 * @returns a line for each element with a fault, and one where the page is wider than the window
 * @throws Error where a part is not there
 */
export async function barriers(page: Page, ...parts: string[]): Promise<string[]> {
	await page.evaluate(axe.source);
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const faults = await page.evaluate(
			async ([include, runOnly]) => {
				const { axe } = globalThis as unknown as typeof globalThis & { axe: typeof import('axe-core') };
				const selectors = include.length > 0 ? include : ['html'];
				const nodes = selectors.map((selector) => {
					const node = document.querySelector(selector);
					if (node === null) throw new Error(`found no ${selector}`);
					return node;
				});
				const { violations } = await axe.run({ include: nodes }, { runOnly, resultTypes: ['violations'] });
				return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
			},
			[parts, colorScheme === 'light' ? standards : colourRules] as const,
		);
		found.push(...faults.map((fault) => `${colorScheme}: ${fault}`));
	}
	const { scrollWidth, clientWidth } = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return { scrollWidth, clientWidth };
	});
	return scrollWidth > clientWidth ? [...found, `${scrollWidth} px in a window of ${clientWidth} px`] : found;
}
