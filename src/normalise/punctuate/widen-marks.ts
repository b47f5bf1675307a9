import { han, inlineSpace, isChinese } from '../../text/characters.ts';
import { characterAt, characterBefore } from '../../text/whole-characters.ts';
import type { Edit } from '../trace/edit.ts';
import type { Rule } from '../trace/rule.ts';
import { protectedCharacters } from './protected.ts';

/** The rule. */
export const rule: Rule = { id: 'widen-punctuation', reason: '中文行文中的半角标点改为全角（GB/T 15834-2011）' };

const wide: ReadonlyMap<string, string> = new Map([
	[',', '，'],
	[';', '；'],
	[':', '：'],
	['!', '！'],
	['?', '？'],
]);

/**
 * Widens `, ; : ! ?` in Chinese prose. A mark between Latin letters or digits stays (`3,000`, `10:54`, `1:5`), and so does
 * every mark of a page's or mail address; at the end of a text that has Chinese characters it is widened. A point between
 * or after Chinese words becomes a full stop, unless a numeral before it makes it a number (一.总体要求).
 */
export function findEdits(text: string): Edit[] {
	if (!/[,;:!?.]/u.test(text) || !han.test(text)) return [];
	const kept = protectedCharacters(text);
	const edits: Edit[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const mark = isFullStop(text, at) ? '。' : wide.get(text.charAt(at));
		if (mark === undefined || kept?.[at] === 1) continue;
		const before = neighbour(text, at, -1);
		const after = neighbour(text, at, 1);
		if (isChinese(before) || isChinese(after) || after === '' || wide.has(before)) {
			edits.push({ start: at, end: at + 1, text: mark, rule: rule.id });
		}
	}
	return edits;
}

function isFullStop(text: string, at: number): boolean {
	if (text.charAt(at) !== '.' || !/[\p{Script=Han}”’）》]/u.test(characterBefore(text, at))) return false;
	const after = neighbour(text, at, 1);
	return (
		(after === '' || isChinese(after)) &&
		!/^[（(]?[一二三四五六七八九十]{1,3}[）)]?\.$/u.test(text.slice(0, Math.min(at + 1, 8)))
	);
}

/**
 * The nearest character in a direction that is no space; empty at the end of the text, and where only spaces are near: at
 * most a few are passed over, so that the whole stays linear.
 */
export function neighbour(text: string, at: number, step: 1 | -1): string {
	for (let next = at + step, tries = 0; tries < 8; next += step, tries += 1) {
		if (inlineSpace.test(text.charAt(next))) continue;
		return step > 0 ? characterAt(text, next) : characterBefore(text, next + 1);
	}
	return '';
}
