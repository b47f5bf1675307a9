/*
 * Which marks count as nothing, told as plainly as possible: for each character by itself, by looking at what stands around it.
 * The rules of `without-marks.ts` in other words, to hold it against; slow, and only for tests. Texts must be folded.
 */

const quotes = `"'\`´`;
const openers = '([{〔【〖《〈⟨«‹';
const closers = ')]}〕】〗》〉⟩»›';
const marks = [...quotes, ...openers, ...closers, '·', ' '];
const dashes = ['-', '<', '>'];
const sentenceMarks = [...',、。;:!?.…'];
const digits = [...'0123456789ⅳ③'];
const letters = [...'abcdefghijklmnopqrstuvwxyzéαж'];
const numerals = [...'〇零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟'];

/** What is left without marks. */
export const naivelyWithoutMarks = (folded: string) => leaveOut(folded, [...marks, ...dashes]);

/** What is left without punctuation too. */
export const naivelyWithoutPunctuation = (folded: string) =>
	leaveOut(naivelyWithoutMarks(folded), [...marks, ...dashes, ...sentenceMarks]);

function leaveOut(text: string, left: readonly string[]): string {
	const characters = [...text];
	let result = '';
	let last = '';
	characters.forEach((character, at) => {
		if (!left.includes(character)) {
			result += character;
			last = '';
			return;
		}
		const before = characters.slice(0, at).findLast((each) => !left.includes(each));
		const after = characters.slice(at).find((each) => !left.includes(each));
		if (before === undefined || after === undefined) return;
		const isOfWord = (each: string) => digits.includes(each) || letters.includes(each);
		const isBetweenWords = isOfWord(before) && isOfWord(after);
		const besideDigit = digits.includes(before) || digits.includes(after);
		const betweenNumerals = numerals.includes(before) && numerals.includes(after);
		const isDashThatCounts = dashes.includes(character) && (besideDigit || betweenNumerals);
		if (!isBetweenWords && !isDashThatCounts) return;
		const written = openers.includes(character) ? '(' : closers.includes(character) ? ')' : character;
		if (written !== last) result += written;
		last = written;
	});
	return result;
}
