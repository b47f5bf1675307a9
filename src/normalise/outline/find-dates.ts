import { parseChineseNumber } from '../../structure/chinese-number.ts';

/** A date that stands in a text. */
export interface FoundDate {
	/** As precise as it is written: YYYY, YYYY-MM or YYYY-MM-DD. */
	value: string;
	/** The words. */
	words: string;
}

/** Year 1 of the Republic of China is 1912. */
const republicanEra = 1911;
const numeral = '[〇○Ｏ零一二三四五六七八九]';
const forms = [
	/((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/gu,
	/(?<![\d.])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.])/gu,
	/(?:中华)?民国\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/gu,
	/(?:中华)?民国([一二三四五六七八九十百零〇]{1,6})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?/gu,
	new RegExp(`([一二]${numeral}{3})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?`, 'gu'),
];

/** The dates written out in a text, in their order. Years alone are not dates: a plan speaks of many. */
export function findDates(text: string): FoundDate[] {
	const found = forms.flatMap((form) =>
		Array.from(text.matchAll(form), (match) => ({ at: match.index, date: toDate(match) })),
	);
	return found.sort((left, right) => left.at - right.at).flatMap(({ date }) => (date ? [date] : []));
}

function toDate([words, year = '', month = '', day]: RegExpMatchArray): FoundDate | null {
	const written = [year, month, ...(day === undefined ? [] : [day])].map(toNumber);
	const parts = /民国/u.test(words) ? written.map((part, at) => (at === 0 ? part + republicanEra : part)) : written;
	const [, monthNumber = 0, dayNumber = 1] = parts;
	if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return null;
	return { value: parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'), words };
}

function toNumber(digits: string): number {
	return /^\d+$/u.test(digits) ? Number(digits) : (parseChineseNumber(digits.replace(/[○Ｏ]/gu, '〇')) ?? 0);
}
