import { expect } from 'vitest';
import { pasted, until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Citing a document: the dialog, its forms, and the citation on the clipboard. */
export const citation: Scenario = {
	name: 'citation',
	run: async (session, { address, longest }) => {
		const shown = () =>
			until(
				session,
				'a citation is shown',
				() => document.querySelector<HTMLTextAreaElement>('cite-tools dialog textarea')?.value,
			);
		await session.open(`${address}documents/${longest.id}/`);
		await session.click('header [data-cite-open]');
		const first = await shown();
		expect(first).toContain(longest.title);
		await session.evaluate(() => {
			const choice = document.querySelector<HTMLSelectElement>('cite-tools dialog select');
			if (choice === null) throw new Error('found no forms');
			choice.value = 'bibtex';
			choice.dispatchEvent(new Event('change', { bubbles: true }));
		});
		const second = await until(session, 'the form changes', () => {
			const field = document.querySelector<HTMLTextAreaElement>('cite-tools dialog textarea');
			return field?.value.startsWith('@') && field.value;
		});
		await session.click('cite-tools dialog [data-copy]');
		await until(session, 'it says that it is copied', () =>
			document.querySelector('cite-tools dialog [role="status"]')?.textContent?.includes('已复制'),
		);
		await session.press('Escape');
		await until(session, 'the dialog is closed', () => document.querySelector('cite-tools dialog[open]') === null);
		expect(await pasted(session)).toBe(second);
	},
};
