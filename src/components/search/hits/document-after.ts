import type { HitGroup, SearchAnswer } from '../../../search/answer/answer.ts';
import { countHits, shownHits } from './shown-hits.ts';

/** What comes after a document in the list of results. */
export interface DocumentAfter {
	/** The next document with its hits; null where none was sent. */
	group: HitGroup | null;
	/** Whether there may be one that was not sent, or not found yet. */
	mayBeMore: boolean;
}

/**
 * The document after another, each taken where it first stands in the lists of an answer; null where the other is not among
 * what was sent.
 *
 * @param isCurrent whether a document is the other one, by its identifier
 */
export function documentAfter(answer: SearchAnswer, isCurrent: (id: string) => boolean): DocumentAfter | null {
	const groups = shownHits(answer).flatMap(({ list }) => list.groups);
	const seen = new Set<string>();
	const firsts = groups.filter(({ document: { id } }) => !seen.has(id) && seen.add(id));
	const place = firsts.findIndex(({ document }) => isCurrent(document.id));
	if (place === -1) return null;
	// Of a document that was sent not every hit need be; one that was not sent has none among these.
	const inSent = groups.reduce((sum, { total }) => sum + total, 0);
	return { group: firsts[place + 1] ?? null, mayBeMore: answer.unread > 0 || inSent < countHits(answer) };
}
