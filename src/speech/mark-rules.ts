import { sayNumber } from './numerals.ts';
import type { ReadingRule } from './reading-rule.ts';

const first = { circled: '①', roman: 'Ⅰ' };
const placeOf = (sign: string, from: string) => String((sign.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0) + 1);

/** How signs are read that stand for words, and numbers that are signs. */
export const signRules: readonly ReadingRule[] = [
	[/^(\d+)[.．、] ?(?!\d)/gu, (_, own = '') => `${own}，`],
	[/[①-⑳]/gu, (sign = '') => `${sayNumber(placeOf(sign, first.circled))}，`],
	[/[Ⅰ-Ⅻ]/gu, (sign = '') => sayNumber(placeOf(sign, first.roman))],
	[/≥|>=/gu, () => '大于等于'],
	[/≤|<=/gu, () => '小于等于'],
	[/[>＞](?=\d)/gu, () => '大于'],
	[/[<＜](?=\d)/gu, () => '小于'],
	[/±/gu, () => '正负'],
	[/[×✕]/gu, () => '乘'],
	[/[+＋]/gu, () => '加'],
	[/[=＝]/gu, () => '等于'],
	[/&/gu, () => '和'],
];

/** How punctuation is read: as a pause, or not at all. */
export const pauseRules: readonly ReadingRule[] = [
	[/(?<=[》”])(?=[《“])/gu, () => '、'],
	[/[《》〈〉“”‘’「」『』"'·•]/gu, () => ''],
	[/[（）()〔〕[\]【】—–…\t\n]+/gu, () => '，'],
	[/\//gu, () => '、'],
	[/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, () => ''],
	// Of pauses that meet, the strongest is left.
	[/，+(?=[，、。；：！？])|(?<=[，、。；：！？])，+|^，+|，+$/gu, () => ''],
];
