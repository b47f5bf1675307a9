import { readDocuments } from '../built-site/published-data.ts';
import { required } from '../built-site/required.ts';
import { expect, test } from './test.ts';

const document = required(
	readDocuments('dist').find(({ outline, paragraphs }) => outline.length > 3 && paragraphs.length > 10),
	'document with sections',
);

test('at every size lines and paragraphs stand as far apart as the norm for age-friendly sites asks', {
	tag: '@phone',
}, async ({ page }) => {
	await page.goto(`documents/${document.id}/`);
	for (const size of ['small', 'medium', 'large', 'largest']) {
		const found = await page.evaluate((chosen) => {
			globalThis.document.documentElement.dataset['size'] = chosen;
			const blockOf = (paragraph: Element | null) => paragraph?.closest('.annotated') ?? paragraph;
			const paragraphs = [...globalThis.document.querySelectorAll('article.reading p[id]:not([data-role])')].filter(
				(paragraph) => blockOf(paragraph)?.previousElementSibling?.matches('p, :has(> p)') === true,
			);
			const apart = paragraphs.map((paragraph) => {
				const style = getComputedStyle(paragraph);
				const before = blockOf(paragraph)?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
				const line = Number.parseFloat(style.lineHeight);
				return {
					line,
					leading: line / Number.parseFloat(style.fontSize),
					pitch: (paragraph.getBoundingClientRect().top - before + line) / line,
				};
			});
			return {
				paragraphs: apart.length,
				lines: [...new Set(apart.map(({ line }) => line))],
				leading: Math.min(...apart.map(({ leading }) => leading)),
				pitch: Math.min(...apart.map(({ pitch }) => pitch)),
			};
		}, size);
		expect(found.paragraphs, size).toBeGreaterThan(0);
		// One distance for all, in whole pixels: a rhythm.
		expect(found.lines, size).toEqual([Math.round(required(found.lines[0], 'line height'))]);
		expect(found.leading, size).toBeGreaterThanOrEqual(1.3);
		expect(found.pitch, size).toBeGreaterThanOrEqual(1.3);
	}
});

test('themes in the margin take no room of the text beside them', async ({ page }) => {
	await page.goto(`documents/${document.id}/`);
	const stretched = await page
		.locator('.annotated')
		.evaluateAll((boxes) =>
			boxes
				.filter(
					(box) =>
						Math.abs(
							box.getBoundingClientRect().height - (box.firstElementChild?.getBoundingClientRect().height ?? 0),
						) > 0.5,
				)
				.map((box) => box.firstElementChild?.id),
		);
	expect(stretched).toEqual([]);
});

test('no heading and no title runs out of a narrow window, at the largest size', { tag: '@phone' }, async ({
	page,
}) => {
	await page.goto(`documents/${document.id}/`);
	const wide = await page.evaluate(() => {
		globalThis.document.documentElement.dataset['size'] = 'largest';
		return [...globalThis.document.querySelectorAll('main :is(h1, article :is(h2, h3, h4, h5, h6))')]
			.filter((heading) => heading.scrollWidth > heading.clientWidth + 1)
			.map((heading) => heading.textContent);
	});
	expect(wide).toEqual([]);
});
