import type { StripRule } from './strip-rule.ts';

const markCharacters = '《》〈〉（()）【】[]<>＜＞▶►→';
const mark = '[《》〈〉（()）【】\\[\\]<>＜＞▶►→]*';
const page = '(?:第?\\s*[A-Z]?\\s*\\d{1,2}\\s*版?|第?[一二三四五六七八九十]{1,3}版)';
const openingMark = new RegExp(`^${mark}\\s*(?:紧?上接|接)\\s*${page}${mark}`, 'u');
/** Begins at the words, not at the marks before them, so that a long run of marks is not tried from each of them. */
const closingMark = new RegExp(`(?:下转|转)\\s*${page}\\s*${mark}$`, 'u');

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
		if (match === null) return null;
		let start = match.index;
		while (start > 0 && markCharacters.includes(line[start - 1] ?? '')) start -= 1;
		return [start, line.length];
	},
};
