import { formatBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { formatCslJson } from './csl-json.ts';
import { formatGbt7714 } from './gbt-7714.ts';
import { formatHtmlLink, formatMarkdownLink, formatPlainLink } from './links.ts';
import { quoteInHtml, quoteInMarkdown, quoteWords } from './quotation.ts';
import { formatRis } from './ris.ts';

/** A form of citation that a reader may choose. */
export interface CitationForm {
	/** What the interface calls it. */
	label: string;
	/** Whether it tells the printed page from the text on the site. */
	knowsPrint: boolean;
	/** The reference in this form, as it is to be pasted. */
	reference: (citation: Citation) => string;
	/** The words of a citation with a reference or link behind them; null where the form is for programs, which quote nothing. */
	quotation: ((citation: Citation, reference: string) => string) | null;
}

/** The forms by identifier, in the order in which they are offered; the first is the default. */
export const citationForms = {
	'gbt-7714-2025': {
		label: 'GB/T 7714—2025',
		knowsPrint: true,
		reference: (citation) => formatGbt7714(citation, '2025'),
		quotation: quoteWords,
	},
	'gbt-7714-2015': {
		label: 'GB/T 7714—2015',
		knowsPrint: true,
		reference: (citation) => formatGbt7714(citation, '2015'),
		quotation: quoteWords,
	},
	bibtex: { label: 'BibTeX', knowsPrint: false, reference: formatBibtex, quotation: null },
	ris: { label: 'RIS', knowsPrint: false, reference: formatRis, quotation: null },
	'csl-json': { label: 'CSL-JSON', knowsPrint: false, reference: formatCslJson, quotation: null },
	link: { label: '题名与链接', knowsPrint: false, reference: formatPlainLink, quotation: quoteWords },
	markdown: { label: 'Markdown', knowsPrint: false, reference: formatMarkdownLink, quotation: quoteInMarkdown },
	html: { label: 'HTML', knowsPrint: false, reference: formatHtmlLink, quotation: quoteInHtml },
} as const satisfies Record<string, CitationForm>;

/** Identifier of a form. */
export type CitationFormId = keyof typeof citationForms;

/** The form that is offered before a reader has chosen. */
export const defaultForm: CitationFormId = 'gbt-7714-2025';

/** What of a citation is copied: the reference alone, or the words with the reference behind them. */
export type CitationContent = 'reference' | 'quotation';

/** Whether a form can give the words of a citation: it must have some, and be no form for programs. */
export function canQuote({ part }: Citation, form: CitationFormId): boolean {
	return citationForms[form].quotation !== null && part !== null && part.words.length > 0;
}

/** A citation as it is to be pasted. Where the words are asked for and cannot be had (`canQuote`) it is the reference. */
export function writeCitation(citation: Citation, form: CitationFormId, content: CitationContent): string {
	const { reference, quotation }: CitationForm = citationForms[form];
	const written = reference(citation);
	return content === 'quotation' && quotation !== null && canQuote(citation, form)
		? quotation(citation, written)
		: written;
}

/** Whether a text, out of a browser's storage, names a form. */
export function isCitationForm(text: unknown): text is CitationFormId {
	return typeof text === 'string' && Object.hasOwn(citationForms, text);
}
