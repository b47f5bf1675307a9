import { formatBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { formatCslJson } from './csl-json.ts';
import { formatGbt7714 } from './gbt-7714.ts';
import { formatHtmlQuotation } from './html-quotation.ts';
import { formatMarkdownLink, formatPlainLink } from './links.ts';
import { formatRis } from './ris.ts';

/** A form of citation that a reader may choose. */
export interface CitationForm {
	/** What the interface calls it. */
	label: string;
	/** Whether it tells the printed page from the text on the site. */
	knowsPrint: boolean;
	/** The citation in this form, as it is to be pasted. */
	format: (citation: Citation) => string;
}

/** The forms by identifier, in the order in which they are offered; the first is the default. */
export const citationForms = {
	'gbt-7714-2025': {
		label: 'GB/T 7714—2025',
		knowsPrint: true,
		format: (citation) => formatGbt7714(citation, '2025'),
	},
	'gbt-7714-2015': {
		label: 'GB/T 7714—2015',
		knowsPrint: true,
		format: (citation) => formatGbt7714(citation, '2015'),
	},
	bibtex: { label: 'BibTeX', knowsPrint: false, format: formatBibtex },
	ris: { label: 'RIS', knowsPrint: false, format: formatRis },
	'csl-json': { label: 'CSL-JSON', knowsPrint: false, format: formatCslJson },
	link: { label: '题名与链接', knowsPrint: false, format: formatPlainLink },
	markdown: { label: 'Markdown 链接', knowsPrint: false, format: formatMarkdownLink },
	html: { label: 'HTML 引文', knowsPrint: false, format: formatHtmlQuotation },
} as const satisfies Record<string, CitationForm>;

/** Identifier of a form. */
export type CitationFormId = keyof typeof citationForms;

/** The form that is offered before a reader has chosen. */
export const defaultForm: CitationFormId = 'gbt-7714-2025';

/** Whether a text, out of a browser's storage, names a form. */
export function isCitationForm(text: unknown): text is CitationFormId {
	return typeof text === 'string' && Object.hasOwn(citationForms, text);
}
