/** Parameters of an address that carry words: the words, and what stands before and after them. */
const parameters = { words: 'quote', prefix: 'prefix', suffix: 'suffix' } as const;
/** What stands for the middle of long words; of a text's own ellipsis (……) there are two. */
const gap = '…';
const loneGap = /(?<!…)…(?!…)/u;

/**
 * Words of a text by which they can be found again: the TextQuoteSelector of the W3C's Web Annotation Data Model, with the
 * long ones cut as in a text directive.
 */
export interface Quote {
	/** The words or, of long ones, how they begin. */
	start: string;
	/** How long words end; null where `start` is all of them. */
	end: string | null;
	/** What stands right before them; empty where it is not needed. */
	prefix: string;
	/** What stands right after them; empty where it is not needed. */
	suffix: string;
}

/** The quote as parameters of an address: `quote=<words>` or `quote=<start>…<end>`, and `prefix` and `suffix`. */
export function quoteParameters({ start, end, prefix, suffix }: Quote): URLSearchParams {
	const words = end === null ? start : `${start}${gap}${end}`;
	const entries = Object.entries({
		[parameters.words]: words,
		[parameters.prefix]: prefix,
		[parameters.suffix]: suffix,
	});
	return new URLSearchParams(entries.filter(([, value]) => value !== ''));
}

/**
 * The quotes that parameters may stand for, the likeliest first; empty where they carry none. Words that hold a lone `…` are
 * either cut there or have it themselves.
 */
export function readQuotes(search: URLSearchParams): Quote[] {
	const words = search.get(parameters.words)?.trim() ?? '';
	if (words === '') return [];
	const around = { prefix: search.get(parameters.prefix) ?? '', suffix: search.get(parameters.suffix) ?? '' };
	const [start = '', end, ...rest] = words.split(loneGap);
	const whole: Quote = { start: words, end: null, ...around };
	if (end === undefined || start === '' || end === '' || rest.length > 0) return [whole];
	return [{ start, end, ...around }, whole];
}
