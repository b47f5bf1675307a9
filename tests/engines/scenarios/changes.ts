import { expect } from 'vitest';
import { readCollations } from '../../built-site/published-data.ts';
import { inWindow, until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Showing what was changed in a document, and what there is to say of a change. */
export const changes: Scenario = {
	name: 'changes',
	run: async (session, { address }) => {
		const total = ({ counts: { emendations, queries, gaps } }: ReturnType<typeof readCollations>[number]) =>
			emendations + queries + gaps;
		const { document: id } = readCollations('dist').reduce((a, b) => (total(b) > total(a) ? b : a));
		await session.open(`${address}documents/${id}/`);
		const before = await session.evaluate(() => document.querySelector('article')?.innerHTML);
		await session.click('collation-view button');
		await until(session, 'changes are shown', () => document.querySelector('article .note-mark.emendation') !== null);
		await session.click('article .note-mark.emendation');
		await inWindow(session, '.collation-note');
		await session.press('Escape');
		await until(session, 'the note is closed', () => {
			const note = document.querySelector('.collation-note');
			return note === null || !note.checkVisibility();
		});
		await session.press('x');
		await until(session, 'no changes are shown', () => document.querySelector('article .note-mark') === null);
		await session.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		expect(await session.evaluate(() => document.querySelector('article')?.innerHTML)).toBe(before);
	},
};
