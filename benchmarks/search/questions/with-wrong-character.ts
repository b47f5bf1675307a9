import type { Random } from '../corpus/random.ts';

const fourToTwelveHan = /^\p{Script=Han}{4,12}$/u;
/** Numerals mean another thing when they are changed: no reader mistypes them into something alike. */
const numeral = /[〇零一二三四五六七八九十百千万亿两]/u;
/** Frequent characters that mean little by themselves, as an input method offers them by mistake. */
const others = [...'中国地方和工作发展情理实现要求全面进行新时代力市成果经济'];

/** Words of 4–12 Chinese characters with one of them replaced by another; null for words of other kinds. */
export function withWrongCharacter(words: string, random: Random): string | null {
	if (!fourToTwelveHan.test(words)) return null;
	const place = random.between(0, words.length - 1);
	const right = words.charAt(place);
	const wrong = random.pick(others);
	return wrong === right || numeral.test(right) ? null : words.slice(0, place) + wrong + words.slice(place + 1);
}
