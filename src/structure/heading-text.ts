import type { OutlineEntry } from '../model/document.ts';

/** A number without punctuation of its own (第三条) needs a space before the heading's words. */
const bareNumber = /[编章节条一二三四五六七八九十]$/u;

/** A heading as it reads: its number and its words. */
export function headingText({ number, heading }: Pick<OutlineEntry, 'number' | 'heading'>): string {
	if (number === null) return heading;
	return `${number}${bareNumber.test(number) && heading !== '' ? '\u3000' : ''}${heading}`;
}
