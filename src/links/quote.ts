import { parameters } from './grammar.ts';

/** What stands for the middle of long words; of a text's own ellipsis (……) there are two. */
const gap = '…';
const loneGap = /(?<!…)…(?!…)/u;

/**
 * Words of a text by which they can be found again: the TextQuoteSelector of the W3C's Web Annotation Data Model, with the
 * long ones cut as in a text directive. So links were written before they placed their words (`placed-words.ts`); they are read
 * for ever.
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
	/** Checksum of cut words (`wordsSum`); empty where `start` is all of them, and in addresses that were made without it. */
	sum: string;
}

/**
 * The quotes that parameters may stand for, the likeliest first; empty where they carry none. Words that hold a lone `…` are
 * cut there or, where they have no checksum, perhaps have it themselves.
 */
export function readQuotes(search: URLSearchParams): Quote[] {
	const read = (name: string) => search.get(name) ?? '';
	const words = read(parameters.words).trim();
	if (words === '') return [];
	const around = { prefix: read(parameters.prefix), suffix: read(parameters.suffix) };
	const whole: Quote = { start: words, end: null, ...around, sum: '' };
	const [start, end, ...rest] = words.split(loneGap);
	if (!start || !end || rest.length > 0) return [whole];
	const sum = read(parameters.sum);
	const cut: Quote = { start, end, ...around, sum };
	return sum === '' ? [cut, whole] : [cut];
}

/** The words of a quote as an address has them and a page shows them: the middle of cut ones is `…`. */
export function quotedWords({ start, end }: Pick<Quote, 'start' | 'end'>): string {
	return end === null ? start : `${start}${gap}${end}`;
}
