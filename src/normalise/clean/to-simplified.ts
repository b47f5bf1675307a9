import { Converter } from 'opencc-js/t2cn';
import type { Edit } from '../edit.ts';
import type { Rule } from '../rule.ts';

/** Conversion of a text in traditional characters. */
export const rule: Rule = { id: 'to-simplified', reason: '繁体字转为简体字（OpenCC，tw→cn，只转字形，不换用词）' };
/** A traditional character that strayed into a simplified text. */
export const strayRule: Rule = { id: 'stray-traditional', reason: '简体文本中混入的繁体字改为简体' };

/**
 * From `tw`, not `t`, since only `tw` knows 著力 for 着力; never the phrase profiles, which replace official wording
 * (執行 by 运行).
 */
const convert = Converter({ from: 'tw', to: 'cn' });

/** Whether a text is written in traditional characters: more of its convertible characters are traditional than not. */
export function isTraditional(text: string): boolean {
	const sample = text.slice(0, 20_000);
	let traditional = 0;
	let total = 0;
	for (const character of sample) {
		if (!/\p{Script=Han}/u.test(character)) continue;
		total += 1;
		if (!inGb2312.has(character) && convert(character) !== character) traditional += 1;
	}
	return traditional * 10 > total;
}

/** The edits that bring a text to simplified characters: all of a traditional text, only stray characters of another. */
export function findEdits(text: string, script: 'simplified' | 'traditional'): Edit[] {
	return script === 'traditional' ? conversions(text) : strays(text);
}

function conversions(text: string): Edit[] {
	const converted = convert(text);
	// OpenCC keeps lengths; where a phrase ever changed one, single characters still align.
	const aligned =
		converted.length === text.length ? converted : Array.from(text, (character) => sameLength(character)).join('');
	const edits: Edit[] = [];
	const isSame = (at: number) => text.charCodeAt(at) === aligned.charCodeAt(at);
	for (let at = 0; at < text.length; ) {
		if (isSame(at)) {
			at += 1;
			continue;
		}
		let end = at + 1;
		while (end < text.length && !isSame(end)) end += 1;
		edits.push({ start: at, end, text: aligned.slice(at, end), rule: rule.id });
		at = end;
	}
	return edits;
}

function sameLength(character: string): string {
	const converted = convert(character);
	return converted.length === character.length ? converted : character;
}

/** Characters outside GB2312 that have a simplified form: 著 or 乾 stand in GB2312 and are right in simplified texts. */
function strays(text: string): Edit[] {
	const edits: Edit[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at] ?? '';
		if (character < '\u3400' || inGb2312.has(character)) continue;
		const converted = sameLength(character);
		if (converted !== character) edits.push({ start: at, end: at + 1, text: converted, rule: strayRule.id });
	}
	return edits;
}

/** The 6,763 Chinese characters of GB 2312-1980: rows 16 to 87 of its code table. */
const inGb2312: ReadonlySet<string> = new Set(
	new TextDecoder('gbk').decode(
		Uint8Array.from(
			Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
				Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
			).flat(2),
		),
	),
);
