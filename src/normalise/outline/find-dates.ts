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
		Array.from(text.matchAll(form), (match) => ({ at: match.index, date: toDate(match as DateMatch) })),
	);
	return found.sort((left, right) => left.at - right.at).flatMap(({ date }) => (date ? [date] : []));
}

/** What every form matches: the words, then year, month and, where it is written, day. */
type DateMatch = RegExpExecArray & [words: string, year: string, month: string, day?: string];

function toDate([words, year, month, day]: DateMatch): FoundDate | null {
	const [years, months] = [toNumber(year), toNumber(month)];
	const days = day === undefined ? undefined : toNumber(day);
	if (years === null || !isBetween(months, 1, 12) || (days !== undefined && !isBetween(days, 1, 31))) return null;
	const date = [pad(/民国/u.test(words) ? years + republicanEra : years, 4), pad(months, 2)];
	return { value: [...date, ...(days === undefined ? [] : [pad(days, 2)])].join('-'), words };
}

function isBetween(value: number | null, least: number, most: number): value is number {
	return value !== null && value >= least && value <= most;
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}

/** Null where the digits are no number (百十). */
function toNumber(digits: string): number | null {
	return /^\d+$/u.test(digits) ? Number(digits) : parseChineseNumber(digits.replace(/[○Ｏ]/gu, '〇'));
}
