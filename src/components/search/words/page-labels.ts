/** The words of the search page that the dialog does not have. */

import type { FacetName } from '../../../model/facet.ts';
import type { HitSort, YearCount } from '../../../search/answer/answer.ts';

/** The filters. */
export const facetLabels: Record<FacetName, string> = { city: '城市', year: '年份', theme: '主题', kind: '体裁' };
/** The values of a facet that are folded away. */
export const otherValues = (count: number): string => `其余 ${count} 个`;

/** What is said of each list of hits; null where nothing is. */
export const listNotes: Record<HitSort | 'instead', string | null> = {
	exact: null,
	unpunctuated: '文字相连，只是中间隔着标点或分段，或者标点与所输的不同。',
	near: '校改以前的原文，读音相同，或者差一两个字；不同的字以红字标出。数字和字母不作近似。',
	instead: null,
};

/** How much was found in a year. What is not read to its end may hold more. */
export const countYear = ({ documents, total }: YearCount, isRead: boolean): string => {
	if (total === 0) return isRead ? '0 处' : '尚未查出';
	return `${isRead ? '' : '已查出 '}${documents} 篇文献，${total} 处`;
};

/** Buttons that show more hits: those that are known, or those that must be looked for first. */
export const moreKnown = (count: number): string => `显示其余 ${count} 处`;
export const moreUnread = '查出并显示其余各处';
