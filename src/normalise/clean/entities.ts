import type { Rule } from '../rule.ts';
import type { Edit } from '../traced-text.ts';

/** The rule. */
export const rule: Rule = { id: 'entity', reason: '把残留的 HTML 字符实体还原为所代表的字符' };

/** Named character references that scraped Chinese pages carry (HTML Living Standard, 13.5). */
const named: Record<string, string> = {
	nbsp: ' ', ensp: ' ', emsp: '\u3000', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'",
	ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', middot: '·',
	bull: '•', times: '×', deg: '°', permil: '‰', copy: '©', reg: '®', yen: '¥', laquo: '«', raquo: '»',
};
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu;

/** Replacements of character references by the characters they stand for; unknown names stay. */
export function findEdits(text: string): Edit[] {
	const edits: Edit[] = [];
	for (const match of text.matchAll(reference)) {
		const [whole, decimal, hexadecimal, name] = match;
		const character = name === undefined ? fromCodePoint(decimal, hexadecimal) : named[name];
		if (character !== undefined) edits.push({ start: match.index, end: match.index + whole.length, text: character, rule: rule.id });
	}
	return edits;
}

function fromCodePoint(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
	const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
	const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
	return isCharacter ? String.fromCodePoint(point) : undefined;
}
