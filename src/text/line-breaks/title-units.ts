/** What begins no line: closing punctuation (CLREQ 3.1.2, GB/T 15834-2011 5.1), and single characters that lean on the word before. */
const noLineStart = /^([，。、；：！？）〕］】》〉」』”’…—～·%％,.;:!?)\]]|[的地得了着们化性型者中上下内里等之]$)/u;
/** What ends no line: opening punctuation, digits, which belong to the unit behind them, and the dash of a range. */
const noLineEnd = /(?:[（〔［【《〈「『“‘([\d]|\d[—–～~-])$/u;
/** Single characters that lead to what follows: a line may end before them, not behind. */
const leading = /^[在以与和及向对为从把将由被是就让使因而但或并]$/u;
/** A single character that leads or leans nowhere: it belongs to the word before or behind, and nobody knows to which. */
const single = /^\p{Script=Han}$/u;
const numeralEnd = /[第一二三四五六七八九十百千万亿零〇两]$/u;
const numeralStart = /^[一二三四五六七八九十百千万亿零〇两]/u;
/** Spaces that part the clauses of a title; beside a Latin letter or a digit a space parts words. */
const clauseSpace = /(?<![\p{Script=Latin}\d])[ \u3000]+(?![\p{Script=Latin}\d])/u;

/** The number of a section as a whole: 一、 （一） 1. */
const sectionNumber = /^[（(]?[\d一二三四五六七八九十百零〇]+[）)、.．]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The clauses of a title, where it is best broken into lines: what spaces part. */
export function titleClauses(title: string): string[] {
	return title.split(clauseSpace);
}

/**
 * What of a clause stays together on a line: words, with the punctuation that must not stand alone, a number with its unit, a
 * range with its dash. A single character is left with both its neighbours, since the segmenter knows few words. Put together
 * the units are the clause.
 *
 * @param words names that the collection knows and no line should break
 */
export function clauseUnits(clause: string, words: Iterable<string> = []): string[] {
	const ends = [...segmenter.segment(clause)].map(({ index, segment }) => index + segment.length);
	const isInside = insideWords(clause, words);
	const tokens = cutAt(
		clause,
		ends.filter((end) => !isInside(end)),
	);
	const units: string[] = [];
	for (const [index, token] of tokens.entries()) {
		const unit = units.at(-1);
		if (unit === undefined || mayBreak(unit, tokens[index - 1] ?? '', token)) units.push(token);
		else units[units.length - 1] = unit + token;
	}
	return units;
}

/**
 * Whether a line may end between two tokens.
 *
 * @param unit what stands on the line in one piece before, to the end of the token `before`
 */
function mayBreak(unit: string, before: string, after: string): boolean {
	if (noLineStart.test(after) || noLineEnd.test(unit) || /^\s/u.test(after)) return false;
	// The number of a section stays with its heading.
	if (sectionNumber.test(unit)) return false;
	if (/\d\p{Script=Han}$/u.test(unit)) return true;
	// Behind a mark, a space or what leans on the word before it a word has ended; before an opening mark likewise.
	if (/[\p{P}\s]$/u.test(before) || noLineStart.test(before) || /^\p{Ps}|^[“‘《]/u.test(after)) return true;
	if (numeralEnd.test(before) && numeralStart.test(after)) return false;
	if (leading.test(before)) return false;
	return !single.test(before) && (leading.test(after) || !single.test(after));
}

/** Tells places inside the known words of a clause. */
function insideWords(clause: string, words: Iterable<string>): (place: number) => boolean {
	const inside = new Set<number>();
	for (const word of words) {
		for (let at = clause.indexOf(word); at !== -1; at = clause.indexOf(word, at + 1)) {
			for (let place = at + 1; place < at + word.length; place += 1) inside.add(place);
		}
	}
	return (place) => inside.has(place);
}

function cutAt(text: string, ends: readonly number[]): string[] {
	return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}
