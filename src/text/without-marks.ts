import { han, numeral } from './characters.ts';
import { type Remainder, RemainderBuilder, remainderOf, wholeText } from './remainder.ts';

/**
 * What a code unit of a folded text is, so far as it matters here. Letters are those of alphabets (Latin, Greek,
 * Cyrillic), digits all numbers that are not written in Chinese characters (2, Ⅳ, ③).
 */
const sort = { unknown: 0, other: 1, letter: 2, digit: 3, numeral: 4, mark: 5, dash: 6, sentence: 7 } as const;
type Sort = (typeof sort)[keyof typeof sort];

/** Quotation marks and brackets of every kind, middle dots, white space. */
const mark = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`´· ]/u;
/** Dashes, and what is typed for 《》 and may as well be meant as less and greater. */
const dash = /[\p{Pd}<>]/u;
/** Punctuation that ends a sentence or a part of one. */
const sentenceMark = /[,、。;:!?.…]/u;

/**
 * What is left of a folded text when that in which copies of the same words differ is left out: quotation marks, brackets
 * of every kind, white space, middle dots and dashes count as nothing beside Chinese characters. `三高四新战略` so stands in
 * “三高四新”战略, and `聚焦文化复兴彰显现代文明` in a heading of two lines.
 *
 * 1. What stands between two letters or digits counts, with all marks that follow each other there: 12-1 is not 121, GB/T 9704
 *    not GB/T9704, 2021〕15 not 202115.
 * 2. A dash counts beside a digit, whatever stands on its other side, and between two Chinese numerals: it is a minus sign
 *    there (增长-3%) or means “up to” (2万—5万, 三—五年).
 * 3. All else beside Chinese characters, or beside other signs, counts as nothing: 到 2025 年 is 到2025年, 发〔2021 is 发2021.
 *    Marks at either end of the text count as nothing too; so what is left of a part of a text is always a part of what is
 *    left of the text, wherever it was cut.
 * 4. Where marks count, brackets are as good as one another (2021〕15, 2021]15, 2021）15), and of equal marks that follow each
 *    other one counts.
 * 5. What is left of what was left is the same again.
 */
export function withoutMarks(folded: string): Remainder {
	return leaveOut(folded, (kind) => kind === sort.mark || kind === sort.dash);
}

/**
 * What is left when punctuation of sentences (，、；：。！？……) is left out too, under the same rules: but for the dash of rule 2
 * it counts only between two letters or digits, as in 10:54 and 1,000. Where the words stand without marks, they stand
 * without punctuation.
 */
export function withoutPunctuation(unmarked: Remainder): Remainder {
	return remainderOf(
		unmarked,
		leaveOut(unmarked.text, (kind) => kind >= sort.mark),
	);
}

/**
 * The characters of a folded text that are neither marks nor punctuation, whatever stands beside them. What stands in a text
 * by either rule above stands here too, character by character.
 */
export function charactersAlone(folded: string): string {
	let alone = '';
	let copied = 0;
	for (let at = 0; at < folded.length; at += 1) {
		if (sortAt(folded, at) < sort.mark) continue;
		alone += folded.slice(copied, at);
		copied = at + 1;
	}
	return copied === 0 ? folded : alone + folded.slice(copied);
}

function leaveOut(text: string, isMark: (kind: Sort) => boolean): Remainder {
	let builder: RemainderBuilder | undefined;
	for (let at = 0; at < text.length; at += 1) {
		if (!isMark(sortAt(text, at))) continue;
		builder ??= new RemainderBuilder(text);
		let end = at + 1;
		while (end < text.length && isMark(sortAt(text, end))) end += 1;
		weigh(text, at, end, builder);
		at = end;
	}
	return builder?.finish() ?? wholeText(text);
}

/** Leaves out those of the marks between two offsets that count as nothing. */
function weigh(text: string, start: number, end: number, builder: RemainderBuilder): void {
	const isInside = start > 0 && end < text.length;
	const before = isInside ? sortAt(text, start - 1) : sort.other;
	const after = isInside ? sortAt(text, end) : sort.other;
	let last = '';
	for (let at = start; at < end; at += 1) {
		const written = level(text.charAt(at));
		if (counts(sortAt(text, at), before, after) && written !== last) {
			if (written !== text.charAt(at)) builder.rewrite(at, written);
			last = written;
		} else {
			builder.leaveOut(at, at + 1);
		}
	}
}

function counts(kind: Sort, before: Sort, after: Sort): boolean {
	if (isOfWord(before) && isOfWord(after)) return true;
	if (kind !== sort.dash) return false;
	if (before === sort.digit || after === sort.digit) return true;
	return before === sort.numeral && after === sort.numeral;
}

function isOfWord(kind: Sort): boolean {
	return kind === sort.letter || kind === sort.digit;
}

/** One bracket for all. */
function level(character: string): string {
	if (/[\p{Ps}\p{Pi}]/u.test(character)) return '(';
	return /[\p{Pe}\p{Pf}]/u.test(character) ? ')' : character;
}

/** Asked for every character of a collection: looking up is many times faster than a regular expression. */
const sorts = new Uint8Array(0x10000);

function sortAt(text: string, at: number): Sort {
	const unit = text.charCodeAt(at);
	const known = sorts[unit] as Sort;
	if (known !== sort.unknown) return known;
	const found = sortOf(text.charAt(at));
	sorts[unit] = found;
	return found;
}

function sortOf(character: string): Sort {
	if (han.test(character)) return numeral.test(character) ? sort.numeral : sort.other;
	if (/\p{N}/u.test(character)) return sort.digit;
	if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) return sort.letter;
	if (dash.test(character)) return sort.dash;
	if (mark.test(character)) return sort.mark;
	return sentenceMark.test(character) ? sort.sentence : sort.other;
}
