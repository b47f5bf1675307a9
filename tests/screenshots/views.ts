import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { themesSchema } from '../../src/model/vocabulary.ts';
import { listPages, pageOfEachType, pageType } from '../built-site/pages.ts';
import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';

/** What is looked at: a page, as it comes or in a state into which a reader brings it. */
export interface View {
	/** Its name, as that of a file. */
	name: string;
	/** Address below the site's root. */
	path: string;
	/** What a reader does there; left out, nothing. */
	act?: (page: Page) => Promise<unknown>;
}

/**
 * A page of each type, the longest, and the states of pages in which something opens, changes or answers. Which documents
 * they are is told by rules, so they serve any collection.
 *
 * @param folder the built site
 */
export function listViews(folder: string): View[] {
	const pages = pageOfEachType(listPages(folder)).map(({ type, page }) => ({
		name: type.replace('.html', '').replace('/*', '-one').replaceAll('/', '-'),
		path: page.path,
	}));
	const documents = readDocuments(folder);
	const longest = documents.reduce((most, document) => (document.characters > most.characters ? document : most));
	const path = `documents/${longest.id}/`;
	const middle = required(longest.outline[longest.outline.length >> 1], 'section');
	const words = required(
		themesSchema.parse(JSON.parse(readFileSync(`${folder}/data/themes.json`, 'utf8')))[0],
		'theme',
	).label;
	const query = encodeURIComponent(words);
	const ofDocument = (name: string, act: View['act'], more = ''): View => ({
		name: `document-${name}`,
		path: path + more,
		...(act === undefined ? {} : { act }),
	});
	return [
		...pages.filter(({ path }) => !isPageOfList(path)),
		ofDocument('arrival', undefined, `#${middle.locator}`),
		ofDocument('marked', (page) => page.locator('.place-bar').first().waitFor(), `?mark=${query}`),
		ofDocument('changes', async (page) => {
			await page.locator('collation-view button').first().click();
			await page.locator('collation-view button[aria-pressed="true"]').first().waitFor();
		}),
		ofDocument('citing', async (page) => {
			await page.locator('header [data-cite-open]').first().click();
			await page.locator('dialog[open]').waitFor();
		}),
		ofDocument('print', (page) => page.emulateMedia({ media: 'print' })),
		ofDocument('sepia', (page) => prefer(page, 'theme', 'sepia')),
		ofDocument('largest', (page) => prefer(page, 'size', 'largest')),
		{ name: 'search-results', path: `search/?q=${query}`, act: (page) => page.locator('main mark').first().waitFor() },
		{
			name: 'search-years',
			path: `search/?q=${query}&order=oldest`,
			act: (page) => page.locator('.hit-year mark').first().waitFor(),
		},
		{
			name: 'document-found',
			path: `search/?q=${query}`,
			act: async (page) => {
				await page.locator('main a.hit').first().click();
				await page.locator('.place-bar .leads > :nth-child(2)').waitFor();
			},
		},
		{ name: 'search-nothing', path: `search/?q=${encodeURIComponent('〇〇〇〇')}`, act: settle },
		{
			name: 'search-dialog',
			path: 'about/',
			act: async (page) => {
				await page.locator('header [data-search-open]').click();
				await page.locator('dialog[open] input').fill(words);
				await page.locator('dialog[open] mark').first().waitFor();
			},
		},
		{ name: 'settings', path: 'about/', act: (page) => page.locator('reading-preferences > button').click() },
		{
			name: 'keys',
			path: 'about/',
			act: async (page) => {
				await page.keyboard.press('?');
				await page.locator('dialog[open]').waitFor();
			},
		},
	];
}

/** Whether an address is that of a later page of a list. */
function isPageOfList(path: string): boolean {
	return pageType(path).split('/').length > 2;
}

/** Sets a preference as the settings do. */
async function prefer(page: Page, name: string, value: string): Promise<void> {
	await page.evaluate(
		([key, chosen]) => {
			document.documentElement.dataset[key as string] = chosen;
		},
		[name, value],
	);
}

/** Waits until nothing is fetched any more. */
async function settle(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
}
