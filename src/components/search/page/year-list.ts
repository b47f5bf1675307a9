import type { HitGroup, HitList, YearCount } from '../../../search/answer/answer.ts';
import { element } from '../element.ts';
import { countYear } from '../words/page-labels.ts';

/**
 * The hits of a list that is arranged by year: a section for each year. Years that come after the last hit sent are not said
 * to be empty before all hits are there.
 *
 * @param isRead whether everything was read in which more may stand
 * @param showsEmpty whether years without a hit are listed too
 * @param groupSection makes the section of a document, below the heading of its year
 */
export function yearSections(
	{ years, groups, total }: HitList,
	{ isRead, showsEmpty }: { isRead: boolean; showsEmpty: boolean },
	groupSection: (group: HitGroup) => HTMLElement,
): HTMLElement[] {
	const byYear = Map.groupBy(groups, ({ document }) => document.year);
	const sent = groups.reduce((sum, { hits }) => sum + hits.length, 0);
	const shown = sent === total ? years : years.slice(0, years.findLastIndex(({ year }) => byYear.has(year)) + 1);
	return shown
		.filter((each) => showsEmpty || each.total > 0)
		.map((each) => yearSection(each, (byYear.get(each.year) ?? []).map(groupSection), isRead));
}

function yearSection(count: YearCount, groups: readonly HTMLElement[], isRead: boolean): HTMLElement {
	const facts = element('span', { class: 'hit-facts' }, countYear(count, isRead));
	return element(
		'section',
		{ class: groups.length === 0 ? 'hit-year none' : 'hit-year' },
		element('h3', {}, `${count.year}年 `, facts),
		...groups,
	);
}
