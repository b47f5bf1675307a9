import type { Collection } from '../../model/collection.ts';
import { dateLabel } from './date-label.ts';

/** Something that the collection states of itself. */
export interface Statement {
	/** What it is about. */
	name: string;
	/** What it says. */
	words: string;
	/** Where it leads; null where nowhere. */
	address: string | null;
}

/** Who answers for a collection and what may be done with it, in words, each under its name; what is not known is left out. */
export function statementsOf({ standing, editors, corrections, terms, updated }: Collection): Statement[] {
	const stated: [name: string, words: string | undefined, address?: string | undefined][] = [
		['性质', standing],
		['编者', editors],
		['勘误', corrections?.words, corrections?.address],
		['文字', terms?.texts],
		['数据', terms?.data],
		['程序', terms?.code],
		['更新', updated === undefined ? undefined : dateLabel({ value: updated, basis: 'stated' })],
	];
	return stated.flatMap(([name, words, address = null]) => (words === undefined ? [] : [{ name, words, address }]));
}
