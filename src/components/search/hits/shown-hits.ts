import { type HitList, type HitSort, hitSorts, type SearchAnswer } from '../../../search/answer/answer.ts';
import { listTitles, nameInstead } from '../words/labels.ts';

/** A list of hits to be shown: of a sort, or those of another query in the place of hits that there are not. */
export interface ShownHits {
	/** What they are. */
	sort: HitSort | 'instead';
	/** The same in words. */
	title: string;
	/** The hits. */
	list: HitList;
}

/** The lists of an answer that hold anything, in order. */
export function shownHits(answer: SearchAnswer): ShownHits[] {
	const { instead } = answer;
	if (instead !== null) return [{ sort: 'instead', title: nameInstead(instead.query), list: instead.exact }];
	return hitSorts
		.map((sort): ShownHits => ({ sort, title: listTitles[sort], list: answer[sort] }))
		.filter(({ list }) => list.total > 0);
}

/** How many hits there are to be shown. */
export function countHits(answer: SearchAnswer): number {
	return shownHits(answer).reduce((sum, { list }) => sum + list.total, 0);
}
