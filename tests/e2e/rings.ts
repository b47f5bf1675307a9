import type { Page } from '@playwright/test';

/**
 * Where a reader with a keyboard would not see the focus: what takes it and shows no ring, and rings that the window or a box
 * around cuts off.
 *
 * @param page in the state that is examined; the focus goes through it
 * @returns a line for each kind of place
 */
export async function lostRings(page: Page): Promise<string[]> {
	// A ring is drawn for those who use keys.
	await page.keyboard.press('Shift');
	return page.evaluate(() => {
		const found = new Set<string>();
		const kinds = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
		for (const element of document.querySelectorAll<HTMLElement>(kinds)) {
			if (element.matches('.skip-link, [tabindex="-1"]') || !element.checkVisibility({ visibilityProperty: true }))
				continue;
			element.focus();
			if (document.activeElement !== element) continue;
			const name = `${element.parentElement?.localName}.${element.parentElement?.className} > ${element.localName}.${element.className}`;
			const drawn = ringOf(element);
			if (drawn === undefined) found.add(`no ring: ${name}`);
			else if (isCut(drawn)) found.add(`cut ring: ${name}`);
		}
		return [...found];

		/** The element that shows the focus of another: itself, its label's words, or the field around it. */
		function ringOf(element: HTMLElement): Element | undefined {
			const others = [
				element.nextElementSibling,
				element.closest('label'),
				element.closest('.doubt'),
				element.closest('form'),
			];
			return (
				[element, ...others].find((other) => {
					if (other === null) return false;
					const { outlineStyle, boxShadow, borderColor } = getComputedStyle(other);
					return outlineStyle !== 'none' || (other !== element && (boxShadow !== 'none' || borderColor !== ''));
				}) ?? undefined
			);
		}

		function isCut(element: Element): boolean {
			const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(element);
			const reach =
				outlineStyle === 'none' ? 0 : Math.max(0, Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth));
			const frames: DOMRect[] = [];
			for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
				const { overflow, contentVisibility } = getComputedStyle(box);
				if (overflow !== 'visible' || contentVisibility === 'auto') frames.push(box.getBoundingClientRect());
			}
			const { clientWidth } = document.documentElement;
			return [...element.getClientRects()].some(
				({ left, right, top, bottom }) =>
					left - reach < -0.5 ||
					right + reach > clientWidth + 0.5 ||
					frames.some(
						(frame) =>
							left - reach < frame.left - 0.5 ||
							right + reach > frame.right + 0.5 ||
							top - reach < frame.top - 0.5 ||
							bottom + reach > frame.bottom + 0.5,
					),
			);
		}
	});
}
