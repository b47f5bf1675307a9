import { expect } from 'vitest';
import { required } from '../../built-site/required.ts';
import { inWindow, marked, textOf, until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Arriving by every kind of link: to a place, to a place that is not there, to words that are searched or cited. */
export const arrival: Scenario = {
	name: 'arrival',
	run: async (session, { address, documents, longest, paragraph }) => {
		const place = `${address}documents/${longest.id}/`;
		const lead = required(
			documents.flatMap(({ id, paragraphs }) =>
				paragraphs.flatMap(({ leadLocator }) => (leadLocator === null ? [] : [`${id}/#${leadLocator}`])),
			)[0],
			'lead',
		);
		const section = required(longest.outline.at(-1), 'section').locator;
		for (const link of [`${longest.id}/#${section}`, `${longest.id}/#${paragraph.locator}`, lead]) {
			await session.open(`${address}documents/${link}`);
			const colour = await until(
				session,
				`${link} is the target`,
				(id) => {
					const target = document.querySelector(':target');
					return target?.id === id && getComputedStyle(target).backgroundColor;
				},
				link.slice(link.indexOf('#') + 1),
			);
			expect(colour, link).not.toBe('rgba(0, 0, 0, 0)');
			await inWindow(session, ':target');
		}

		const words = paragraph.text.slice(10, 24);
		const fragment = `#${paragraph.locator}`;
		for (const link of [
			`?mark=${encodeURIComponent(words)}${fragment}`,
			`?quote=${encodeURIComponent(words)}${fragment}`,
			`?quote=${encodeURIComponent(words)}${fragment}:~:text=${encodeURIComponent(words)}`,
		]) {
			await session.open('about:blank');
			await session.open(`${place}${link}`);
			await marked(session, words);
			await inWindow(session, `[id="${paragraph.locator}"]`);
		}

		await session.open('about:blank');
		await session.open(`${place}?quote=${encodeURIComponent('魑魅魍魉饕餮')}${fragment}`);
		expect(await textOf(session, '.page-notice [role="status"]')).toContain('魑魅魍魉饕餮');

		await session.open('about:blank');
		await session.open(`${place}#${section}-p987`);
		expect(await textOf(session, '.page-notice [role="status"]')).toContain(`${section}-p987`);
		await inWindow(session, `[id="${section}"]`);
	},
};
