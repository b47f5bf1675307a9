import type { StripRule } from './strip-rule.ts';

const openers = '《〈（(【[<＜';
const arrows = '》〉>＞▶►→';
const closers = '》〉）)】\\]>＞◀◄←▶►→';
/** A page by its letter or with the word 版 or 页: 12345 after 接 is a telephone number, and 1 in 1号线 no page. */
const page =
	'(?:第?\\s?[A-Z]\\s?\\d{1,2}(?!\\d)(?:\\s?[版页])?|第?\\s?\\d{1,2}\\s?[版页]|第?[一二三四五六七八九十]{1,3}[版页])';
const openingMark = new RegExp(
	`^[${openers.replace('[', '\\[')}${arrows}]*\\s?(?:紧?上接|紧?接)\\s?${page}[${closers}]*`,
	'u',
);
/** Begins at the words, not at the marks before them, so that a long run of marks is not tried from each of them. */
const closingMark = new RegExp(`(?:下转|转)\\s?${page}[${closers}]*$`, 'u');

/** The mark that a newspaper sets where an article comes from another page. */
export const carriedFrom: StripRule = {
	id: 'carried-from-page',
	reason: '报纸转版标记（上接某版）',
	find(line) {
		const match = openingMark.exec(line);
		return match === null ? null : [0, match[0].length];
	},
};

/** The mark that a newspaper sets where an article goes on on another page. */
export const carriedTo: StripRule = {
	id: 'carried-to-page',
	reason: '报纸转版标记（下转某版）',
	find(line) {
		const match = closingMark.exec(line);
		return match === null ? null : [markStart(line, match.index), line.length];
	},
};

/** Where the mark begins: at its bracket, or at two arrows and more; one 》 alone closes the words before it. */
function markStart(line: string, words: number): number {
	const before = (at: number, marks: string) => at > 0 && marks.includes(line.charAt(at - 1));
	let start = words;
	while (before(start, openers)) start -= 1;
	if (start < words) return start;
	while (before(start, arrows)) start -= 1;
	return words - start > 1 || /[▶►→]/u.test(line.charAt(start)) ? start : words;
}
