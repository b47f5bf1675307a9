import { type HitList, type HitSort, hitSorts, type SearchAnswer } from '../../../search/answer/answer.ts';
import { listLabels, nameInstead } from '../words/labels.ts';

/** A list of hits to be shown: of a sort, or those of another query in the place of hits that there are not. */
export interface ShownHits {
	/** What they are. */
	sort: HitSort | 'instead';
	/** The same in words. */
	title: string;
	/** What is to be said of them; null where nothing is. */
	note: string | null;
	/** The hits. */
	list: HitList;
}

/** The lists of an answer that hold anything, in order. */
export function shownHits(answer: SearchAnswer): ShownHits[] {
	const { instead } = answer;
	if (instead !== null)
		return [{ sort: 'instead', title: nameInstead(instead.query), note: null, list: instead.exact }];
	return hitSorts
		.map((sort): ShownHits => ({ sort, ...listLabels[sort], list: answer[sort] }))
		.filter(({ list }) => list.total > 0);
}

/** How many hits there are to be shown. */
export function countHits(answer: SearchAnswer): number {
	return shownHits(answer).reduce((sum, { list }) => sum + list.total, 0);
}
