import { clauseUnits, titleClauses } from '../../text/line-breaks/title-units.ts';

/** What stands between two clauses on one line. */
const clauseGap = '\u3000';

/** A title on lines. */
export interface TitleLines {
	/** The lines. */
	lines: string[];
	/** How uneven they are and how badly they are broken, in squared ems; breaks between clauses make it less. */
	cost: number;
}

/** What of a title stays together on a line. */
interface Unit {
	/** The words, with punctuation that must not stand alone. */
	text: string;
	/** What stands behind it where the line goes on. */
	gap: string;
	/** What it costs to end a line here. */
	breakCost: number;
}

/**
 * A title on as few lines as hold it, of nearly equal width: broken between words, best between clauses or after
 * punctuation, not readily inside brackets and quotation marks. A word wider than a line is broken between characters.
 *
 * @param widest width of a line in ems
 * @param most largest number of lines
 * @param names what no line should break
 * @returns null where so many lines do not hold it
 */
export function titleLines(
	title: string,
	widest: number,
	most: number,
	names: readonly string[] = [],
): TitleLines | null {
	return fewestLines(toUnits(title, widest, names), widest, most);
}

/** A title cut to what `most` lines hold, with …… at its end. */
export function cutTitleLines(title: string, widest: number, most: number, names: readonly string[] = []): TitleLines {
	const units = toUnits(title, widest, names);
	const end: Unit = { text: '……', gap: '', breakCost: 0 };
	let kept = units.length - 1;
	while (widthOf(setLine([...units.slice(0, kept), end])) > widest * most) kept -= 1;
	for (; kept > 0; kept -= 1) {
		const found = fewestLines([...units.slice(0, kept), end], widest, most);
		if (found !== null) return found;
	}
	return { lines: [], cost: 0 };
}

/** Width of a text in ems: a Latin letter, digit or space takes about half of one, everything else a whole one. */
function widthOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/u.test(character) ? 0.56 : 1), 0);
}

function toUnits(title: string, widest: number, names: readonly string[]): Unit[] {
	let depth = 0;
	return titleClauses(title).flatMap((clause) => {
		const parts = clauseUnits(clause, names).flatMap((text) => (widthOf(text) <= widest ? [text] : [...text]));
		return parts.map((text, index): Unit => {
			depth += (text.match(/[（《“]/gu) ?? []).length - (text.match(/[）》”]/gu) ?? []).length;
			const endsClause = index === parts.length - 1;
			return { text, gap: endsClause ? clauseGap : '', breakCost: breakCost(text, endsClause, depth) };
		});
	});
}

function breakCost(text: string, endsClause: boolean, depth: number): number {
	if (endsClause) return -6;
	return (/[，。、；：！？）》”]$/u.test(text) ? -2 : 2) + 2 * Math.max(depth, 0);
}

function fewestLines(units: readonly Unit[], widest: number, most: number): TitleLines | null {
	const least = Math.ceil(widthOf(setLine(units)) / widest);
	for (let count = Math.max(least, 1); count <= most; count += 1) {
		const found = balance(units, count, widest);
		if (found !== null) return found;
	}
	return null;
}

/** The cheapest way to set all units on `count` lines; null where it does not go. */
function balance(units: readonly Unit[], count: number, widest: number): TitleLines | null {
	const ideal = widthOf(setLine(units)) / count;
	// After k lines, best[n] is the cheapest way to set the first n units on them.
	let best: (TitleLines | undefined)[] = [{ lines: [], cost: 0 }];
	for (let set = 1; set <= count; set += 1) {
		const next: typeof best = [];
		for (let end = set; end <= units.length; end += 1) {
			for (let start = end - 1; start >= set - 1; start -= 1) {
				const line = setLine(units.slice(start, end));
				const width = widthOf(line);
				if (width > widest) break;
				const before = best[start];
				if (before === undefined) continue;
				const ending = end === units.length ? 0 : (units[end - 1]?.breakCost ?? 0);
				const cost = before.cost + (width - ideal) ** 2 + ending;
				if (cost < (next[end]?.cost ?? Number.POSITIVE_INFINITY)) next[end] = { lines: [...before.lines, line], cost };
			}
		}
		best = next;
	}
	return best[units.length] ?? null;
}

function setLine(units: readonly Unit[]): string {
	return units.map(({ text, gap }, index) => (index === units.length - 1 ? text : text + gap)).join('');
}
