import type { Citation, CitedDocument } from '../../src/cite/citation.ts';

/** An invented document of which everything is known. */
const known: CitedDocument = {
	id: 'north-2024-water-plan',
	type: 'newspaper',
	title: '让江河更清',
	titleInferred: false,
	number: null,
	creators: ['甲乙'],
	date: { value: '2024-05-06', inferred: false },
	container: '北城日报',
	year: null,
	volume: null,
	issue: null,
	page: 'A2',
};

/** A citation of the invented document; what a test does not name is plain. */
export function citationOf(document: Partial<CitedDocument> = {}, citation: Partial<Citation> = {}): Citation {
	const url = citation.url ?? 'https://example.org/documents/north-2024-water-plan/';
	return {
		document: { ...known, ...document },
		state: '人工录入',
		part: null,
		url,
		link: url,
		accessed: '2026-11-22',
		online: true,
		...citation,
	};
}
