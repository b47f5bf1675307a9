import { Converter } from 'opencc-js/t2cn';
import { characterCount } from '../../text/whole-characters.ts';
import { isInGb2312 } from './gb2312.ts';

/** The first code unit of Chinese script; compatibility forms are not converted. */
const firstHan = 0x3400;

/**
 * From `tw`, not `t`, since only `tw` knows 著力 for 着力; never the phrase profiles, which replace official wording
 * (執行 by 运行).
 */
const convert = Converter({ from: 'tw', to: 'cn' });

/**
 * A text in simplified characters, each in the place of its traditional one: the result has as many characters as the text,
 * though not always as many UTF-16 code units (鏻 becomes 𬭸).
 */
export function convertScript(text: string): string {
	const converted = convert(text);
	// OpenCC keeps the number of characters; where a phrase ever changed it, single characters still align.
	return characterCount(converted) === characterCount(text) ? converted : Array.from(text, convertCharacter).join('');
}

function convertCharacter(character: string): string {
	const converted = convert(character);
	return characterCount(converted) === 1 ? converted : character;
}

/** Whether a UTF-16 code unit is a character that every simplified text may have. */
export function isCommon(unit: number): boolean {
	return unit < firstHan || isInGb2312(unit);
}

/** The simplified form of a character that belongs to no simplified text; null for any other. 著 and 乾 are right in both. */
export function simplifiedForm(character: string): string | null {
	if (isCommon(character.charCodeAt(0))) return null;
	const converted = convertCharacter(character);
	return converted === character ? null : converted;
}

/** Whether a text is written in traditional characters: more than a tenth of its Chinese characters are. */
export function isTraditional(text: string): boolean {
	const sample = Array.from(text.slice(0, 20_000)).filter((character) => /\p{Script=Han}/u.test(character));
	const traditional = sample.filter((character) => simplifiedForm(character) !== null);
	return traditional.length * 10 > sample.length;
}
