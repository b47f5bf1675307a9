import { sayDigits, sayNumber } from './numerals.ts';
import type { ReadingRule } from './reading-rule.ts';

/** A number in digits. */
const number = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
/** What stands between the ends of a range. */
const to = '(?:—{1,2}|–|－|-|~|～)';
/** Years are read digit by digit; what is counted in years is seldom so many. */
const year = '(?:1[5-9]|20|21)\\d{2}';
/** Of what is counted there are 两; 2月, 2号 and 2级 are 二. */
const counted = '(?:[个家条项名位次座批倍类种处场所台套天周岁本件部间亩吨年成万亿千]|公里|小时|平方|立方|分钟)';

const sayMinute = (minute: string): string => {
	if (minute === '00') return '整';
	return `${minute.startsWith('0') ? sayDigits(minute) : sayNumber(minute)}分`;
};
const sayTime: ReadingRule[1] = (_, hour = '', minute = '') =>
	`${sayNumber(String(Number(hour)))}点${sayMinute(minute)}`;

/** How numbers are read that are more than a count: dates, times, ranges, shares. What is left of digits is for `countRules`. */
export const figureRules: readonly ReadingRule[] = [
	// 株政发〔2018〕5号
	[/[〔[（(](\d{4})[〕\]）)] ?(第?\d+号)/gu, (_, issued = '', own = '') => `，${sayDigits(issued)}，${own}`],
	// 0731-28686000, 13800000000
	[/(?<!\d)(0\d{2,3})-(\d{7,8})(?!\d)/gu, (_, area = '', own = '') => `${sayDigits(area)}，${sayDigits(own)}`],
	[/(?<![\d.])1\d{10}(?![\d.])/gu, (written = '') => sayDigits(written)],
	// 2018-05-03, 2018.5.3
	[
		/(?<!\d)(\d{4})([-./])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d.])/gu,
		(_, inYear = '', _mark, month = '', day = '') => `${sayDigits(inYear)}年${Number(month)}月${Number(day)}日`,
	],
	// 2018—2020年
	[
		new RegExp(`(?<![\\d.])(${year})(年?)${to}(${year})(?![\\d.])`, 'gu'),
		(_, from = '', word = '', end = '') => `${sayDigits(from)}${word}到${sayDigits(end)}`,
	],
	[new RegExp(`(?<![\\d.])${year}(?=年)`, 'gu'), (written = '') => sayDigits(written)],
	// A figure at the end of a name or clause, without anything that it counts: 中国制造2025.
	[/(?<![\d.,])(?:19|20)\d{2}(?=[》”’」』）)、，。；：！？\s]|$)/gu, (written = '') => sayDigits(written)],
	// “141”: a name, not a count.
	[/(?<=[“‘])\d{3,}(?=[”’])/gu, (written = '') => sayDigits(written)],
	// 08:30, 上午9:30; of other figures the first is so much against the second.
	[/(?<![\d:：])([01]\d|2[0-3])[:：]([0-5]\d)(?![\d:：])/gu, sayTime],
	[/(?<=[午晨晚日] ?)(\d)[:：]([0-5]\d)(?!\d)/gu, sayTime],
	[/(?<=\d)[:：∶](?=\d)/gu, () => '比'],
	// 1/3
	[/(?<![\d/])(\d{1,3})\/(\d{1,3})(?![\d/])/gu, (_, part = '', whole = '') => `${whole}分之${part}`],
	// 6%—7%, 6—7%
	[
		new RegExp(`(${number})([%％‰]?)${to}(${number})([%％‰])`, 'gu'),
		(_, from = '', sign = '', end = '', last = '') => `${from}${sign || last}到${end}${last}`,
	],
	// 3—5年, 5月—10月; not a part of a name: COVID-19
	[new RegExp(`(\\d[\\p{Script=Han}℃]{0,3})${to}(?=第?\\d)`, 'gu'), (_, from = '') => `${from}到`],
	[new RegExp(`[-−](${number})(?=℃|°C)`, 'gu'), (_, degrees = '') => `零下${degrees}`],
	[/(?<![\p{L}\d%％)）])[-−](?=\d)/gu, () => '负'],
	[new RegExp(`(${number})[%％]`, 'gu'), (_, share = '') => `百分之${share}`],
	[new RegExp(`(${number})‰`, 'gu'), (_, share = '') => `千分之${share}`],
	[new RegExp(`[¥￥](${number}[万亿]*)元?`, 'gu'), (_, sum = '') => `${sum}元`],
	[new RegExp(`\\$(${number}[万亿]*)`, 'gu'), (_, sum = '') => `${sum}美元`],
];

/** How the digits are read that are left: as counts. */
export const countRules: readonly ReadingRule[] = [
	[new RegExp(`(?<![\\d.,第])2(?=${counted})`, 'gu'), () => '两'],
	[/\d+(?:,\d{3})*(?:\.\d+)*/gu, (written = '') => sayNumber(written)],
];
