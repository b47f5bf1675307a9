import { parseChineseNumber } from './chinese-number.ts';

/**
 * The styles in which Chinese official texts number their parts, outermost first: books, chapters, sections and articles of
 * laws (立法技术规范), then the four levels of official documents (GB/T 9704-2012, 7.3.3): 一、 （一） 1. （1）. Texts from
 * Taiwan set 壹、 above 一、 (文書處理手冊).
 */
export const numberStyles = [
	'book',
	'chapter',
	'division',
	'article',
	'capital',
	'first',
	'second',
	'third',
	'fourth',
] as const;
/** One of the numbering styles. */
export type NumberStyle = (typeof numberStyles)[number];

/** A number found at the start of a line. */
export interface SectionNumber {
	/** The number as printed, with its punctuation and any space after it. */
	printed: string;
	/** The style of numbering. */
	style: NumberStyle;
	/** The number in arabic as it stands in a locator: `3`, or `26_1` for 第二十六条之一. */
	ordinal: string;
}

const numeral = '[〇零一二两三四五六七八九十百千]+';
const branches = `((?:之${numeral})*)`;
/** 第三条 stands before a space, a bracket or nothing: 第三条规定… at the start of a sentence only speaks of an article. */
const articleNumber = new RegExp(
	`^第\\s*(${numeral}|\\d{1,4}(?:-\\d{1,3})?)\\s*(条)${branches}(?=$|[\\s\\u3000“《（(【])[\\s\\u3000]*`,
	'u',
);
const divisionNumber = new RegExp(
	`^第\\s*(${numeral}|\\d{1,4})\\s*(编|章|节)${branches}(?![的、，]|规定|所称|[和与及至]第)[\\s\\u3000]*`,
	'u',
);
const lawStyles: Record<string, NumberStyle> = { 编: 'book', 章: 'chapter', 节: 'division', 条: 'article' };
/** 一、二级市场 and 二、三产业 count things and number no section. */
const counted = '(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九|九、十)(?:、|级|季|产业|月|类|线|审)';
const capitalLevel = /^([壹贰叁参肆伍陆柒捌玖拾]{1,3})、[\s\u3000]*/u;
const firstLevel = new RegExp(`^(?!${counted})(${numeral})、[\\s\\u3000]*`, 'u');
const secondLevel = new RegExp(`^[（(](${numeral})[）)][、.．]?[\\s\\u3000]*`, 'u');
const thirdLevel = /^(\d{1,2})(?:[.．](?!\d)|、)[\s\u3000]*/u;
const fourthLevel = /^[（(](\d{1,2})[）)][\s\u3000]*/u;
const officialForms: readonly (readonly [RegExp, NumberStyle])[] = [
	[capitalLevel, 'capital'],
	[firstLevel, 'first'],
	[secondLevel, 'second'],
	[thirdLevel, 'third'],
	[fourthLevel, 'fourth'],
];

/** The section number at the start of a line, or null where there is none. */
export function parseSectionNumber(line: string): SectionNumber | null {
	return parseLawNumber(line) ?? parseOfficialNumber(line);
}

const tightArticle = new RegExp(
	`^第\\s*(${numeral}|\\d{1,4})\\s*条${branches}(?![的、，中第]|规定|所称|所列|[和与及至]第)`,
	'u',
);

/**
 * The number of an article set tight against its text (第一条为了…). Only the lines of a whole text can tell it from a
 * sentence about an article: see `isArticleSequence`.
 */
export function parseTightArticle(line: string): SectionNumber | null {
	const printed = tightArticle.exec(line)?.[0];
	const number = printed === undefined ? null : parseLawNumber(printed);
	return printed === undefined || number === null ? null : { ...number, printed };
}

/** Whether numbers are those of a law's articles: three and more, from 1, and nearly each one more than the last. */
export function isArticleSequence(numbers: readonly SectionNumber[]): boolean {
	const ordinals = numbers.map(({ ordinal }) => Number.parseInt(ordinal, 10));
	const steps = ordinals.slice(1).filter((ordinal, at) => [0, 1].includes(ordinal - (ordinals[at] as number)));
	return ordinals.length >= 3 && ordinals[0] === 1 && steps.length >= (ordinals.length - 1) * 0.9;
}

function parseLawNumber(line: string): SectionNumber | null {
	const match = articleNumber.exec(line) ?? divisionNumber.exec(line);
	if (match === null) return null;
	const [printed, number, unit, branch] = match as unknown as [string, string, string, string];
	const style = lawStyles[unit];
	const value = arabic(number);
	if (style === undefined || value === null) return null;
	const parts = branch.split('之').slice(1).map(arabic);
	if (parts.includes(null)) return null;
	const inserted = /-(\d+)$/u.exec(number)?.[1];
	return { printed, style, ordinal: [value, ...(inserted === undefined ? [] : [inserted]), ...parts].join('_') };
}

function parseOfficialNumber(line: string): SectionNumber | null {
	for (const [form, style] of officialForms) {
		const match = form.exec(line);
		if (match === null) continue;
		const [printed, number] = match as unknown as [string, string];
		const value = arabic(number);
		if (value !== null && value > 0) return { printed, style, ordinal: String(value) };
	}
	return null;
}

function arabic(number: string): number | null {
	return /^\d/u.test(number) ? Number.parseInt(number, 10) : parseChineseNumber(number);
}
