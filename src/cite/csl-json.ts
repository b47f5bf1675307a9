import { type Citation, inferenceNotes, type PublicationType } from './citation.ts';

/** A date of CSL-JSON. */
export interface CslDate {
	/** Year, month and day, as far as they are known. */
	'date-parts': [number[]];
	/** Whether the date is inferred. */
	circa?: true;
}

/** An item of CSL-JSON 1.0.2 (csl-data.json); a name is never cut into family and given name. */
export interface CslItem {
	id: string;
	type: 'article-newspaper' | 'article-journal' | 'report' | 'webpage';
	title: string;
	language: 'zh-CN';
	author?: { literal: string }[];
	'container-title'?: string;
	publisher?: string;
	issued?: CslDate;
	volume?: string;
	issue?: string;
	page?: string;
	number?: string;
	URL: string;
	accessed: CslDate;
	note?: string;
}

const itemTypes: Record<PublicationType, CslItem['type']> = {
	newspaper: 'article-newspaper',
	journal: 'article-journal',
	report: 'report',
	web: 'webpage',
};

/** A citation as the item that citation processors read. */
export function toCslItem({ document, part, url, accessed }: Citation): CslItem {
	const { id, type, title, creators, container, date, year, volume, issue, page, number } = document;
	const notes = [...(part === null || part.name === '' ? [] : [part.name]), ...inferenceNotes(document)];
	const locator = part?.locator ?? '';
	const issued = year === null ? date : { value: String(year), inferred: false };
	return {
		id: locator === '' ? id : `${id}:${locator}`,
		type: itemTypes[type],
		title,
		language: 'zh-CN',
		...(creators.length === 0 ? {} : { author: creators.map((literal) => ({ literal })) }),
		...(container === null ? {} : { [type === 'report' ? 'publisher' : 'container-title']: container }),
		...(issued === null ? {} : { issued: { ...toCslDate(issued.value), ...(issued.inferred ? { circa: true } : {}) } }),
		...(volume === null ? {} : { volume }),
		...(issue === null ? {} : { issue }),
		...(page === null ? {} : { page }),
		...(number === null ? {} : { number }),
		URL: url,
		accessed: toCslDate(accessed),
		...(notes.length === 0 ? {} : { note: notes.join('；') }),
	};
}

/** A citation as a CSL-JSON file: an array of one item. */
export function formatCslJson(citation: Citation): string {
	return JSON.stringify([toCslItem(citation)], null, '\t');
}

function toCslDate(date: string): CslDate {
	return { 'date-parts': [date.split('-').map(Number)] };
}
