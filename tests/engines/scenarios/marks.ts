import { required } from '../../built-site/required.ts';
import { marked, until } from '../reading.ts';
import type { Scenario } from '../site.ts';

/** Going through the places of words by keys and buttons, and putting the marks away. */
export const marks: Scenario = {
	name: 'marks',
	run: async (session, { address, longest }) => {
		const pairs = [...new Set(longest.paragraphs.flatMap(({ text }) => text.match(/\p{Script=Han}{2}/gu) ?? []))];
		const headings = [longest.title, ...longest.outline.map(({ heading }) => heading)].join('\n');
		const holdersOf = (pair: string) => longest.paragraphs.filter(({ text }) => text.includes(pair));
		const words = required(
			pairs.find((pair) => {
				const holders = holdersOf(pair);
				const isOnce = holders.every(({ text }) => text.split(pair).length === 2);
				return holders.length >= 3 && holders.length <= 8 && isOnce && !headings.includes(pair);
			}),
			'pair of characters in 3 to 8 paragraphs',
		);
		const holders = holdersOf(words);
		await session.open(
			`${address}documents/${longest.id}/?mark=${encodeURIComponent(words)}#${required(holders[0], 'paragraph').locator}`,
		);
		const stands = (place: number) =>
			until(
				session,
				`the bar says place ${place} of ${holders.length}, and the place is in the window`,
				(sentence, locator) => {
					const says = document.querySelector('.place-bar [role="status"]')?.textContent?.includes(sentence);
					const { top, bottom } = document.getElementById(locator)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
					return says && bottom > 0 && top < innerHeight;
				},
				`第 ${place} 次，共 ${holders.length} 次`,
				required(holders[place - 1], 'paragraph').locator,
			);
		await stands(1);
		await marked(session, words);
		await session.press('n');
		await stands(2);
		await session.press('n');
		await stands(3);
		await session.press('Shift', 'N');
		await stands(2);
		await session.click('.place-bar button:not([aria-label^="上"])');
		await session.press('Escape');
		await until(session, 'the marks are gone', () => {
			const isPainted = 'highlights' in CSS && (CSS.highlights.get('arrival')?.size ?? 0) > 0;
			return !isPainted && document.querySelector('.place-bar, mark.arrival') === null && location.search === '';
		});
	},
};
