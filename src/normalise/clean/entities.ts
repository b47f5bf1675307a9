import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Rule } from '../rule.ts';
import type { Edit } from '../trace/edit.ts';

/** The rule. */
export const rule: Rule = { id: 'entity', reason: '把残留的 HTML 字符实体还原为所代表的字符' };

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));/gu;

/** Replacements of character references (HTML Living Standard, 13.5) by what they stand for; unknown names stay. */
export function findEdits(text: string): Edit[] {
	const edits: Edit[] = [];
	for (const match of text.matchAll(reference)) {
		const [whole, decimal, hexadecimal, name] = match;
		const character = name === undefined ? fromCodePoint(decimal, hexadecimal) : decodeNamedCharacterReference(name);
		if (character) edits.push({ start: match.index, end: match.index + whole.length, text: character, rule: rule.id });
	}
	return edits;
}

function fromCodePoint(decimal: string | undefined, hexadecimal: string | undefined): string | null {
	const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
	const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
	return isCharacter ? String.fromCodePoint(point) : null;
}
