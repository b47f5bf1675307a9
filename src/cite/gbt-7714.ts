import type { Citation, CitedDocument, PublicationType } from './citation.ts';

/** An edition of the standard. */
export type Edition = '2025' | '2015';

/** Signs of an edition. 2025 sets all but `.` and `[ ]` full-width (clause 6, note); 2015 leaves the width open. */
interface Signs {
	stop: string;
	comma: string;
	colon: string;
	open: string;
	close: string;
}

const signsOf: Record<Edition, Signs> = {
	2025: { stop: '.', comma: '，', colon: '：', open: '（', close: '）' },
	2015: { stop: '. ', comma: ', ', colon: ': ', open: '(', close: ')' },
};

/** Codes of the types (2025 and 2015, annex B). */
const typeCodes: Record<PublicationType, string> = { newspaper: 'N', journal: 'J', report: 'R', web: 'EB' };

/** Creators that are named before the rest become 等 (2025, 7.1.2; 2015, 8.1.2). */
const namedCreators = 3;

/**
 * A reference by GB/T 7714, 信息与文献 参考文献著录规则, for a list in the numeric system (顺序编码制).
 *
 * 1. No creator: the item is left out, as the numeric system allows (2025, 7.1.3; 2015, 8.1.3), not filled with 佚名.
 * 2. A title that the text does not state stands in square brackets, like everything that the citer words (2025, clause 6
 *    and 7.2.1; 2015, clause 7).
 * 3. An inferred date stands in square brackets (2025, 7.5.4.4; 2015, 8.4.3.3) and is as precise as it is known.
 * 4. The number of a document is other title information (both editions’ example of a notice of 北京市人民政府办公厅).
 * 5. 2025 gives the day of access of web pages alone; 2015 of every online resource.
 * 6. A report that a newspaper or journal printed is cited as part of that (2025, 8.8.1).
 * 7. A section or paragraph has no item of its own: the address leads to it.
 */
export function formatGbt7714(citation: Citation, edition: Edition): string {
	const { document, url } = citation;
	const signs = signsOf[edition];
	const online = citation.online || document.type === 'web';
	const elements = [
		formatCreators(document.creators, signs),
		formatTitle(document, signs, `${typeCodes[document.type]}${online ? '/OL' : ''}`),
		formatOrigin(citation, edition, online),
		online ? url : '',
	];
	return `${elements.filter((element) => element !== '').join(signs.stop)}.`;
}

function formatCreators(creators: readonly string[], { comma }: Signs): string {
	const named = creators.slice(0, namedCreators);
	return [...named, ...(creators.length > namedCreators ? ['等'] : [])].join(comma);
}

function formatTitle({ title, titleInferred, number }: CitedDocument, { colon }: Signs, mark: string): string {
	const full = titleInferred ? `[${title}]` : title;
	return `${full}${number === null ? '' : `${colon}${number}`}[${mark}]`;
}

/** Where and when it was published, and when the reader saw it. */
function formatOrigin({ document, accessed }: Citation, edition: Edition, online: boolean): string {
	const signs = signsOf[edition];
	const seen = `[${accessed}]`;
	if (document.type === 'web') return formatCreation(document, signs) + seen;
	if (document.type === 'report') {
		return edition === '2015' && online ? formatCreation(document, signs) + seen : formatDate(document);
	}
	const origin = document.type === 'newspaper' ? formatNewspaper(document, signs) : formatJournal(document, signs);
	return edition === '2015' && online ? origin + seen : origin;
}

function formatCreation(document: CitedDocument, { open, close }: Signs): string {
	const date = formatDate(document);
	return date === '' ? '' : `${open}${date}${close}`;
}

function formatNewspaper(document: CitedDocument, { comma, open, close }: Signs): string {
	const { container, page } = document;
	const place = [container ?? '', formatDate(document)].filter((item) => item !== '').join(comma);
	return page === null ? place : `${place}${open}${page}${close}`;
}

/** Year, volume and number; of an article that has neither volume nor number the date (2025, 8.5, its online example). */
function formatJournal(document: CitedDocument, { comma, open, close }: Signs): string {
	const { container, year, volume, issue } = document;
	const numbered = volume !== null || issue !== null;
	const when = year !== null ? String(year) : formatDate(document, numbered ? 'year' : 'known');
	const place = [container ?? '', when, volume ?? ''].filter((item) => item !== '').join(comma);
	return issue === null ? place : `${place}${open}${issue}${close}`;
}

function formatDate({ date }: CitedDocument, precision: 'known' | 'year' = 'known'): string {
	if (date === null) return '';
	const value = precision === 'year' ? date.value.slice(0, 4) : date.value;
	return date.inferred ? `[${value}]` : value;
}
