import { type Citation, citationNotes, type PublicationType } from './citation.ts';

/** Entry types that BibTeX styles for GB/T 7714 and BibLaTeX have in common. */
const entryTypes: Record<PublicationType, string> = {
	newspaper: 'article',
	journal: 'article',
	report: 'techreport',
	web: 'online',
};

/** The field that names newspaper, journal, issuing body of a report, or site. */
const containerFields: Record<PublicationType, string> = {
	newspaper: 'journal',
	journal: 'journal',
	report: 'institution',
	web: 'organization',
};

const specials: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/**
 * A BibTeX entry.
 *
 * 1. Names and title stand in braces of their own: a name is never cut into family and given name, nor the case of the
 *    title changed.
 * 2. `year` and `month` are for BibTeX, `date` for BibLaTeX; an inferred date is said to be one in `note`.
 * 3. A newspaper is marked by `entrysubtype`, as styles for GB/T 7714 read it, and its page stands in `pages`.
 */
export function formatBibtex(citation: Citation): string {
	const { document, url, accessed } = citation;
	const { type, date, creators, container, year, volume, issue, page, number } = document;
	const [dateYear, month] = date?.value.split('-') ?? [];
	const fields: [name: string, value: string | null][] = [
		['author', creators.length === 0 ? null : creators.map((name) => `{${escapeBibtex(name)}}`).join(' and ')],
		['title', `{${escapeBibtex(document.title)}}`],
		['entrysubtype', type === 'newspaper' ? 'newspaper' : null],
		[containerFields[type], escaped(container)],
		['year', year === null ? (dateYear ?? null) : String(year)],
		['month', month === undefined || year !== null ? null : String(Number(month))],
		['date', year === null ? (date?.value ?? null) : null],
		['volume', escaped(volume)],
		['number', escaped(issue ?? number)],
		['pages', escaped(page)],
		['url', url],
		['urldate', accessed],
		['language', 'chinese'],
		['note', escapeBibtex(citationNotes(citation).join('；'))],
	];
	const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`\t${name} = {${value}},`]));
	return [`@${entryTypes[type]}{${citationKey(citation)},`, ...lines, '}'].join('\n');
}

/** A key that stays the same: the document's identifier and the locator. */
function citationKey({ document, part }: Citation): string {
	return part === null || part.locator === '' ? document.id : `${document.id}:${part.locator}`;
}

function escaped(value: string | null): string | null {
	return value === null ? null : escapeBibtex(value);
}

/**
 * Text as it stands in a BibTeX field: the characters that TeX takes for commands are escaped, those that it joins to one
 * (`--`, `''`) are kept apart, line breaks are spaces.
 */
export function escapeBibtex(text: string): string {
	return text
		.replace(/\s+/gu, ' ')
		.replace(/[\\~^{}$&#%_]/gu, (character) => specials[character] ?? `\\${character}`)
		.replace(/(?<=(?<joined>[-'`]))(?=\k<joined>)/gu, '{}');
}
