import { percentEncode } from '../text/escape.ts';
import type { Quote } from './quote.ts';

/** Words as a text directive names them: what they are, or how they begin and end, and what stands right around them. */
export type DirectedWords = Pick<Quote, 'start' | 'end' | 'prefix' | 'suffix'>;

/**
 * The text directive that leads a browser to words, with its delimiter: `:~:text=[prefix-,]start[,end][,-suffix]` (WICG,
 * URL Fragment Text Directives). Each part is percent-encoded, also `-`, `,` and `&`, which are the directive's own signs.
 */
export function textDirective({ start, end, prefix, suffix }: DirectedWords): string {
	const parts = [
		...(prefix === '' ? [] : [`${encodePart(prefix)}-`]),
		encodePart(start),
		...(end === null ? [] : [encodePart(end)]),
		...(suffix === '' ? [] : [`-${encodePart(suffix)}`]),
	];
	return `:~:text=${parts.join(',')}`;
}

function encodePart(words: string): string {
	return percentEncode(encodeURIComponent(words.replace(/\s+/gu, ' ').trim()), /-/gu);
}
