import { zeroWidth } from '../../text/characters.ts';
import type { Fold } from '../../text/fold.ts';
import { type Condition, type FieldReader, readCondition } from './query-fields.ts';
import { readToken } from './query-token.ts';

/** Words that a record may hold. */
export interface QueryTerm {
	/** A word as typed, or the words inside quotation marks. */
	kind: 'word' | 'phrase';
	/** As typed, without quotation marks. */
	text: string;
	/** Folded: what is compared. Never empty. */
	folded: string;
}

/** A query understood. */
export interface Query {
	/** A record must hold a term of each group; a group of one is the usual case, `甲 OR 乙` one of two. */
	groups: QueryTerm[][];
	/** Terms that it must not hold. */
	excluded: QueryTerm[];
	/** What its document must be. */
	conditions: Condition[];
}

/** The terms that are looked for, in the order typed. */
export function wantedTerms({ groups }: Query): QueryTerm[] {
	return groups.flat();
}

/**
 * Understands what a reader typed.
 *
 * 1. Words are separated by white space of any width; every word must stand.
 * 2. `"…"`, `“…”` or `「…」` standing alone is one phrase that may hold spaces. A mark that is not yet closed reaches to
 *    the end: that is how a phrase looks while it is typed. Marks inside a run of text (`“三高四新”美好蓝图`) belong to the
 *    text: pasted sentences are full of them.
 * 3. `甲 OR 乙` (or `甲 | 乙`): one of the two. `-词` or `-"…"`: records with it are left out.
 * 4. `城市:…` `年份:…` `主题:…` `体裁:…` ask for documents; where no such value is known, the words are words.
 * 5. Where nothing but exclusions would be left, what was typed is taken as words. Invisible characters are dropped.
 */
export function parseQuery(typed: string, fold: Fold, fields: FieldReader = () => null): Query {
	const input = typed.replace(zeroWidth, '').trim();
	const query = parse(input, fold, fields);
	const asksForNothing = query.groups.length === 0 && query.conditions.length === 0;
	if (!asksForNothing || !/^(?:[-－−]|OR$|[|｜]$)/u.test(input)) return query;
	const folded = fold(input);
	return { groups: [[{ kind: 'word', text: input, folded }]], excluded: [], conditions: [] };
}

function parse(input: string, fold: Fold, fields: FieldReader): Query {
	const query: Query = { groups: [], excluded: [], conditions: [] };
	let rest = input;
	let joins = false;
	while (rest !== '') {
		const token = readToken(rest);
		rest = rest.slice(token.length).trimStart();
		if (token.kind === 'or') {
			joins = query.groups.length > 0;
			continue;
		}
		const condition = token.kind === 'word' && !token.negated ? readCondition(token.text, fields) : null;
		if (condition !== null) {
			query.conditions.push(condition);
			continue;
		}
		const term: QueryTerm = { kind: token.kind, text: token.text, folded: fold(token.text) };
		if (term.folded === '') continue;
		if (token.negated) query.excluded.push(term);
		else addTerm(query.groups, term, joins);
		joins = false;
	}
	return query;
}

/** Adds a term as an alternative of the last group or as a group of its own, unless it is there already. */
function addTerm(groups: QueryTerm[][], term: QueryTerm, joins: boolean): void {
	const last = groups.at(-1);
	if (joins && last !== undefined) {
		if (!last.some((other) => other.folded === term.folded)) last.push(term);
	} else if (!groups.some((group) => group.length === 1 && group[0]?.folded === term.folded)) {
		groups.push([term]);
	}
}
