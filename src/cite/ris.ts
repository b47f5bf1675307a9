import { type Citation, citationNotes, type PublicationType } from './citation.ts';

/** Reference types of RIS. */
const referenceTypes: Record<PublicationType, string> = {
	newspaper: 'NEWS',
	journal: 'JOUR',
	report: 'RPRT',
	web: 'ELEC',
};

/**
 * A record in the RIS format of reference managers. A line is a field, so white space in a value becomes one space. Lines end
 * in CR LF, as the format has them. The number of a document is a note: managers read RIS's fields for numbers differently.
 */
export function formatRis(citation: Citation): string {
	const { document, url, accessed } = citation;
	const { type, creators, title, container, date, year, volume, issue, page, number } = document;
	const notes = [...(number === null ? [] : [`发文字号：${number}`]), ...citationNotes(citation)];
	const [dateYear] = date?.value.split('-') ?? [];
	const fields: [tag: string, value: string | null | undefined][] = [
		['TY', referenceTypes[type]],
		...creators.map((name): [string, string] => ['AU', name]),
		['TI', title],
		[type === 'report' ? 'PB' : 'T2', container],
		['PY', year === null ? dateYear : String(year)],
		['DA', date === null ? null : slashed(date.value)],
		['VL', volume],
		['IS', issue],
		['SP', page],
		['UR', url],
		['Y2', slashed(accessed)],
		['LA', 'zh'],
		...notes.map((note): [string, string] => ['N1', note]),
	];
	const lines = fields.flatMap(([tag, value]) =>
		value === null || value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}`],
	);
	return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A date as RIS has it: year, month, day and other information, parted by slashes; what is not known is empty. */
function slashed(date: string): string {
	const [year = '', month = '', day = ''] = date.split('-');
	return `${year}/${month}/${day}`;
}
