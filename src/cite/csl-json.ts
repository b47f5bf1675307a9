import { type Citation, citationNotes, type PublicationType } from './citation.ts';

/** A date of CSL-JSON. */
export interface CslDate {
	/** Year, month and day, as far as they are known. */
	'date-parts': [number[]];
	/** Whether the date is inferred. */
	circa?: true;
}

/** An item of CSL-JSON 1.0.2 (csl-data.json); a name is never cut into family and given name. */
export interface CslItem {
	/** The document's identifier, with the locator of a part. */
	id: string;
	/** How it was published. */
	type: 'article-newspaper' | 'article-journal' | 'report' | 'webpage';
	/** Title. */
	title: string;
	/** Language of the text. */
	language: 'zh-CN';
	/** Who answers for it. */
	author?: { literal: string }[];
	/** Newspaper, journal or site. */
	'container-title'?: string;
	/** Of a report the site that published it. */
	publisher?: string;
	/** Its date. */
	issued?: CslDate;
	/** Volume of a journal. */
	volume?: string;
	/** Number of a journal. */
	issue?: string;
	/** Page of a newspaper. */
	page?: string;
	/** Number of the document (发文字号). */
	number?: string;
	/** Permanent address. */
	URL: string;
	/** Day on which the reader saw it. */
	accessed: CslDate;
	/** The part that is cited, which facts are inferred, and the state of the text. */
	note: string;
}

const itemTypes: Record<PublicationType, CslItem['type']> = {
	newspaper: 'article-newspaper',
	journal: 'article-journal',
	report: 'report',
	web: 'webpage',
};

/** A citation as the item that citation processors read. */
export function toCslItem(citation: Citation): CslItem {
	const { document, part, url, accessed } = citation;
	const { id, type, title, creators, container, date, year, volume, issue, page, number } = document;
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
		note: citationNotes(citation).join('；'),
	};
}

/** A citation as a CSL-JSON file: an array of one item. */
export function formatCslJson(citation: Citation): string {
	return JSON.stringify([toCslItem(citation)], null, '\t');
}

function toCslDate(date: string): CslDate {
	return { 'date-parts': [date.split('-').map(Number)] };
}
