import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe asks of a page: WCAG 2.2 AA and what is good practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that depend on colours: all that another colour scheme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * The barriers of a page as it stands, found by axe: by every rule in light colours, by the rules about colours in dark
 * ones.
 *
 * @param page in the state that is examined; it stays in dark colours, with motion reduced
 * @param parts selectors of the parts that are examined; none for the whole page
 * @returns a line for each element with a fault, and one where the page is wider than the window
 */
export async function barriers(page: Page, ...parts: string[]): Promise<string[]> {
	const axe = () => parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }));
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const builder = colorScheme === 'light' ? axe().withTags(standards) : axe().withRules(colourRules);
		const { violations } = await builder.analyze();
		found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme} ${id}: ${html}`)));
	}
	const { scrollWidth, clientWidth } = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return { scrollWidth, clientWidth };
	});
	return scrollWidth > clientWidth ? [...found, `${scrollWidth} px in a window of ${clientWidth} px`] : found;
}
