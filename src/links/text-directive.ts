import { percentEncode } from '../text/escape.ts';

/** Words as a text directive names them, whole, and what stands right around them; empty where that is not needed. */
export interface DirectedWords {
	/** The words. */
	words: string;
	/** What stands right before them. */
	prefix: string;
	/** What stands right after them. */
	suffix: string;
}

/**
 * The text directive that leads a browser to words, with its delimiter: `:~:text=[prefix-,]words[,-suffix]` (WICG, URL
 * Fragment Text Directives). Each part is percent-encoded, also `-`, `,` and `&`, which are the directive's own signs.
 */
export function textDirective({ words, prefix, suffix }: DirectedWords): string {
	const parts = [
		...(prefix === '' ? [] : [`${encodePart(prefix)}-`]),
		encodePart(words),
		...(suffix === '' ? [] : [`-${encodePart(suffix)}`]),
	];
	return `:~:text=${parts.join(',')}`;
}

function encodePart(words: string): string {
	return percentEncode(encodeURIComponent(words.replace(/\s+/gu, ' ').trim()), /-/gu);
}
