import { zeroWidth } from '../../text/characters.ts';
import { ComparedText } from '../../text/compared-text.ts';
import type { Fold } from '../../text/fold.ts';
import { type Condition, type FieldReader, readCondition } from './condition.ts';
import { readToken } from './token.ts';

/** Words that a record may hold. */
export interface SearchTerm {
	/** A word as typed, or the words inside quotation marks. */
	kind: 'word' | 'phrase';
	/** As typed, without quotation marks. */
	text: string;
	/** As it is compared; never empty. */
	compared: ComparedText;
}

/** A query understood. */
export interface SearchExpression {
	/** A record must hold a term of each group; a group of one is the usual case, `甲 OR 乙` one of two. */
	groups: SearchTerm[][];
	/** Terms that it must not hold. */
	excluded: SearchTerm[];
	/** What its document must be. */
	conditions: Condition[];
}

/** The terms that are looked for, in the order typed. */
export function wantedTerms({ groups }: SearchExpression): SearchTerm[] {
	return groups.flat();
}

/**
 * Understands what a reader typed.
 *
 * 1. Words are separated by white space of any width; every word must stand. Marks that count as nothing (`withoutMarks`)
 *    are no words, unless nothing else is typed.
 * 2. `"…"`, `“…”` or `「…」` standing alone is one phrase that may hold spaces. A mark that is not yet closed reaches to
 *    the end: that is how a phrase looks while it is typed. Marks inside words (`“三高四新”美好蓝图`) belong to the words:
 *    pasted sentences are full of them. Inside a phrase they count as little as elsewhere.
 * 3. `甲 OR 乙` (or `甲 | 乙`): one of the two. `-词` or `-"…"`: records with it are left out.
 * 4. `城市:…` `年份:…` `主题:…` `体裁:…` ask for documents; where no such value is known, the words are words.
 * 5. Where nothing but exclusions would be left, what was typed is taken as words. Invisible characters are dropped.
 */
export function parseExpression(typed: string, fold: Fold, fields: FieldReader = () => null): SearchExpression {
	const input = typed.replace(zeroWidth, '').trim();
	const expression = withoutIdleMarks(parse(input, fold, fields));
	const asksForNothing = expression.groups.length === 0 && expression.conditions.length === 0;
	if (!asksForNothing || !/^(?:[-－−]|OR$|[|｜]$)/u.test(input)) return expression;
	return { groups: [[toTerm('word', input, fold)]], excluded: [], conditions: [] };
}

/** A term, out of words as typed. */
export function toTerm(kind: SearchTerm['kind'], text: string, fold: Fold): SearchTerm {
	return { kind, text, compared: new ComparedText(fold(text)) };
}

function parse(input: string, fold: Fold, fields: FieldReader): SearchExpression {
	const expression: SearchExpression = { groups: [], excluded: [], conditions: [] };
	let rest = input;
	let joins = false;
	while (rest !== '') {
		const token = readToken(rest);
		rest = rest.slice(token.length).trimStart();
		if (token.kind === 'or') {
			joins = expression.groups.length > 0;
			continue;
		}
		const condition = token.kind === 'word' && !token.negated ? readCondition(token.text, fields) : null;
		if (condition !== null) {
			expression.conditions.push(condition);
			continue;
		}
		if (token.text === '') continue;
		const term = toTerm(token.kind, token.text, fold);
		if (token.negated) expression.excluded.push(term);
		else addTerm(expression.groups, term, joins);
		joins = false;
	}
	return expression;
}

/** Adds a term as an alternative of the last group or as a group of its own, unless it is there already. */
function addTerm(groups: SearchTerm[][], term: SearchTerm, joins: boolean): void {
	const last = groups.at(-1);
	if (joins && last !== undefined) {
		if (!last.some((other) => isSame(other, term))) last.push(term);
	} else if (!groups.some((group) => group.length === 1 && group[0] !== undefined && isSame(group[0], term))) {
		groups.push([term]);
	}
}

function isSame({ compared: one }: SearchTerm, { compared: other }: SearchTerm): boolean {
	return one.isMarks || other.isMarks ? one.folded === other.folded : one.unmarked.text === other.unmarked.text;
}

/** Leaves out terms of marks that count as nothing, but for those without which nothing would be asked. */
function withoutIdleMarks(expression: SearchExpression): SearchExpression {
	const excluded = expression.excluded.filter(({ compared }) => !compared.isMarks);
	const groups = expression.groups
		.map((group) => group.filter(({ compared }) => !compared.isMarks))
		.filter((group) => group.length > 0);
	const asksForNothing = groups.length === 0 && expression.conditions.length === 0;
	return { ...expression, excluded, groups: asksForNothing ? expression.groups : groups };
}
