const digits = '零一二三四五六七八九';
/** Places of a group of four digits, from the last. */
const places = ['', '十', '百', '千'];
/** What groups of four digits count, from the last. */
const groups = ['', '万', '亿', '万亿'];

/** Arabic digits one by one, as years and long numbers are read: `2018` → 二零一八. Other characters stay. */
export function sayDigits(written: string): string {
	return written.replace(/\d/gu, (digit) => digits.charAt(Number(digit)));
}

/**
 * A number in Arabic digits as it is read: `1,234.5` → 一千二百三十四点五, `10` → 十. What no Chinese numeral is made for
 * (more than sixteen digits, a leading zero) is read digit by digit.
 *
 * @param written digits, with commas between thousands and a decimal point, or several (`1.2.3`)
 */
export function sayNumber(written: string): string {
	const [whole = '', ...fractions] = written.replaceAll(',', '').split('.');
	return [sayInteger(whole), ...fractions.map(sayDigits)].join('点');
}

function sayInteger(written: string): string {
	if (written.length > 4 * groups.length || /^0\d/u.test(written)) return sayDigits(written);
	const count = Math.ceil(written.length / 4);
	const padded = written.padStart(4 * count, '0');
	let said = '';
	let needsZero = false;
	for (let group = 0; group < count; group += 1) {
		const four = padded.slice(4 * group, 4 * group + 4);
		if (four === '0000') {
			needsZero ||= said !== '';
			continue;
		}
		if (needsZero || (said !== '' && four.startsWith('0'))) said += '零';
		needsZero = false;
		said += sayFour(four) + (groups[count - 1 - group] ?? '');
	}
	if (said === '') return '零';
	return said.replace(/^一十/u, '十');
}

/** Four digits, not all zero: `0205` → 二百零五. */
function sayFour(four: string): string {
	let said = '';
	for (const [place, digit] of [...four.replace(/0+$/u, '')].entries()) {
		if (digit !== '0') said += digits.charAt(Number(digit)) + (places[3 - place] ?? '');
		else if (said !== '' && !said.endsWith('零')) said += '零';
	}
	return said;
}
