/** Units of two and more characters; of others the first character stays with the number, and a line may end behind it. */
const longUnits =
	'平方(?:公里|千米|米)|立方米|公里|千米|公顷|公斤|千克|毫克|微克|厘米|毫米|千瓦时?|兆瓦|小时|分钟|周年|人次|年度?|月份?|美元|欧元|港元|标准煤|吨标准煤|百分点|个百分点|摄氏度';
/** A number: digits, with points and separators inside. */
const number = String.raw`\d+(?:[.,．]\d+)*`;
/** Words that multiply it. */
const multiples = '[十百千万亿]{0,3}(?:余|多)?';
const quantity = new RegExp(
	`${number}(?:[—–～~\\-－]${number})*(?:[%％‰℃]|${multiples}(?:${longUnits}|\\p{Script=Han}))?`,
	'gu',
);
/** Longer ones may break: a line that must be stretched for them is worse. */
const longest = 14;

/**
 * The quantities in a text that a line should not end in: a number with its unit, a range with its dash. Numbers that no
 * line can break anyway are left out.
 *
 * @returns ranges in UTF-16 code units, in order
 */
export function quantities(text: string): [start: number, end: number][] {
	return [...text.matchAll(quantity)].flatMap(({ 0: words, index }): [number, number][] => {
		const isWhole = /^[\d.,．]+[%％‰℃]?$/u.test(words);
		return isWhole || words.length > longest ? [] : [[index, index + words.length]];
	});
}
