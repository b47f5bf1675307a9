const digits: Record<string, number> = {
	〇: 0,
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
/** Capital numerals (大写数字) and their common forms; 参 stands for 叁 in texts converted from 參. */
const capitals: Record<string, string> = {
	壹: '一',
	贰: '二',
	叁: '三',
	参: '三',
	肆: '四',
	伍: '五',
	陆: '六',
	柒: '七',
	捌: '八',
	玖: '九',
	拾: '十',
};
/** A numeral digit by digit, or with its units in order. */
const wellFormed =
	/^(?:[〇零一二两三四五六七八九]+|(?:[一二两三四五六七八九]千)?零?(?:[一二两三四五六七八九]百)?零?(?:[一二两三四五六七八九]?十)?零?[一二三四五六七八九]?)$/u;
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The value of a Chinese numeral below ten thousand: 十二, 二十六, 一百零三, digit by digit 二〇二三, and in capitals 拾贰.
 * Null where the characters are no numeral.
 */
export function parseChineseNumber(written: string): number | null {
	const numeral = written.replace(/[壹贰叁参肆伍陆柒捌玖拾]/gu, (capital) => capitals[capital] ?? capital);
	if (numeral === '' || !wellFormed.test(numeral)) return null;
	let positional = 0;
	let total = 0;
	let digit: number | null = null;
	let hasUnit = false;
	for (const character of numeral) {
		const value = digits[character];
		const unit = units[character];
		if (value !== undefined) {
			positional = positional * 10 + value;
			digit = value;
		} else if (unit !== undefined) {
			total += (digit ?? 1) * unit;
			digit = null;
			hasUnit = true;
		} else {
			return null;
		}
	}
	return hasUnit ? total + (digit ?? 0) : positional;
}
