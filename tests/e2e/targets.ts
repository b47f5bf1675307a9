import type { Page } from '@playwright/test';

/**
 * What a finger would miss on a page: the targets that answer on less than 44 by 44 px around their middle, by asking what
 * stands at points there, so that what lies over them counts too. Not asked for, as WCAG 2.5.8 has it: links in running text,
 * which keep the height of its line, and what does not answer a finger at all.
 *
 * @param page as a device with a finger shows it, in the state that is examined
 * @param parts selectors of the parts that are examined; none for the whole page
 * @returns a line for each kind of target, with its least size
 */
export async function missedTargets(page: Page, ...parts: string[]): Promise<string[]> {
	return page.evaluate((selectors) => {
		const least = 44;
		const kinds = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';
		const found = new Map<string, string>();
		for (const element of document.querySelectorAll<HTMLElement>(kinds)) {
			if (selectors.length > 0 && !selectors.some((selector) => element.closest(selector) !== null)) continue;
			const labelled = element.matches('[type="radio"], [type="checkbox"]') ? element.closest('label') : null;
			const target = labelled ?? element;
			const style = getComputedStyle(target);
			const isAside = style.pointerEvents === 'none' || element.matches('.skip-link, .visually-hidden');
			if (isAside || !target.checkVisibility({ visibilityProperty: true }) || isInText(target)) continue;
			target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
			const size = answering(target);
			if (size.width >= least && size.height >= least) continue;
			const { parentElement: parent } = target;
			const kind = [parent?.parentElement, parent, target].map((node) => node?.cloneNode() as HTMLElement | undefined);
			const name = kind.map((node) => (node === undefined ? '' : `${node.localName}.${node.className}`)).join(' > ');
			found.set(name, `${size.width} × ${size.height} px: ${name} “${target.textContent.trim().slice(0, 20)}”`);
		}
		return [...found.values()];

		/** The box around the middle of an element at whose edges a finger still hits it, up to the least size. */
		function answering(target: HTMLElement): { width: number; height: number } {
			const [box] = target.getClientRects();
			if (box === undefined) return { width: least, height: least };
			const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
			const isHit = (x: number, y: number) => target.contains(document.elementFromPoint(middle.x + x, middle.y + y));
			const reach = (x: -1 | 0 | 1, y: -1 | 0 | 1): number => {
				let way = 0;
				while (way < least && isHit(x * (way + 0.5), y * (way + 0.5))) way += 1;
				return way;
			};
			return { width: reach(-1, 0) + reach(1, 0), height: reach(0, -1) + reach(0, 1) };
		}

		/** Whether other words stand in the line of a link, in a block of text. */
		function isInText(target: Element): boolean {
			const block = target.closest('p, li, dd, td, h2, h3, h4, h5, h6');
			if (block === null || getComputedStyle(target).display !== 'inline') return false;
			return block.textContent.trim().length > target.textContent.trim().length;
		}
	}, parts);
}
