import type { Page } from '@playwright/test';
import type { PublishedDocument } from '../../src/model/published.ts';

/** The address of a document on the host of the tests. */
export function addressOf(page: Page, { id }: Pick<PublishedDocument, 'id'>): string {
	return new URL(`/documents/${id}/`, page.url()).href;
}

/** The texts of a document in order, headings with their numbers, each with its locator. */
export function textsOf({ outline, paragraphs }: PublishedDocument): { locator: string; text: string }[] {
	const own = paragraphs.map(({ locator, section, text }) => ({ locator, section, text }));
	return [
		...own.filter(({ section }) => section === null),
		...outline.flatMap(({ locator, number, heading }) => [
			{ locator, text: `${number ?? ''}${heading}` },
			...own.filter(({ section }) => section === locator),
		]),
	].map(({ locator, text }) => ({ locator, text }));
}

/** Selects from an offset in the text of one block to an offset in that of another, as published, by its text nodes. */
export async function select(
	page: Page,
	from: { locator: string; offset: number },
	to: { locator: string; offset: number },
): Promise<void> {
	await page.evaluate(
		([start, end]) => {
			const point = ({ locator, offset }: { locator: string; offset: number }): [Node, number] => {
				const block = document.getElementById(locator);
				if (block === null) throw new Error(`found no #${locator}`);
				const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
				let left = offset;
				while (walker.nextNode()) {
					const node = walker.currentNode as Text;
					if (node.parentElement?.closest('.gap, .permalink') !== null) continue;
					if (left <= node.length) return [node, left];
					left -= node.length;
				}
				throw new Error(`#${locator} ends before ${offset}`);
			};
			getSelection()?.setBaseAndExtent(...point(start), ...point(end));
			document.getElementById(start.locator)?.scrollIntoView({ block: 'center' });
		},
		[from, to] as const,
	);
}

/** What stands on the clipboard. */
export function clipboard(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}

/** The words that are marked on the page. */
export function marked(page: Page): Promise<string[]> {
	return page.evaluate(() => [...(CSS.highlights.get('arrival') ?? [])].map((range) => range.toString()));
}
