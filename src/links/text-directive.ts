import type { Quote } from './quote.ts';

/**
 * The text directive that leads a browser to words, with its delimiter: `:~:text=[prefix-,]start[,end][,-suffix]` (WICG,
 * URL Fragment Text Directives). Each part is percent-encoded, also `-`, `,` and `&`, which are the directive's own signs.
 */
export function textDirective({ start, end, prefix, suffix }: Quote): string {
	const parts = [
		...(prefix === '' ? [] : [`${encodePart(prefix)}-`]),
		encodePart(start),
		...(end === null ? [] : [encodePart(end)]),
		...(suffix === '' ? [] : [`-${encodePart(suffix)}`]),
	];
	return `:~:text=${parts.join(',')}`;
}

function encodePart(words: string): string {
	return encodeURIComponent(words.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');
}
