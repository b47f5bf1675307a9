import { expect, test } from './test.ts';

test('the table of texts is sorted by a column, the largest first, and back', async ({ page }) => {
	await page.goto('quality/');
	const column = () => page.locator('tbody tr td:nth-child(4)').allTextContents();
	const head = page.getByRole('columnheader', { name: '存疑' });
	const before = await column();
	const ascending = before.toSorted((left, right) => Number(left) - Number(right));
	await head.getByRole('button').click();
	expect(await column()).toEqual(ascending.toReversed());
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	await page.keyboard.press('Enter');
	expect(await column()).toEqual(ascending);
	await page.getByRole('button', { name: '文献' }).click();
	expect(await column()).toEqual(before);
	await expect(head).not.toHaveAttribute('aria-sort');
});
