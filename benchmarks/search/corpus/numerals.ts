const digits = '〇一二三四五六七八九';

/** A number from 1 to 999 in Chinese script, as sections and articles are numbered: 十, 二十一, 一百零五. */
export function chineseNumeral(number: number): string {
	const hundreds = Math.floor(number / 100);
	const tens = Math.floor(number / 10) % 10;
	const ones = number % 10;
	const one = ones === 0 ? '' : digits[ones];
	if (hundreds === 0) return `${tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`}${one}`;
	if (tens === 0) return `${digits[hundreds]}百${ones === 0 ? '' : `零${one}`}`;
	return `${digits[hundreds]}百${digits[tens]}十${one}`;
}
