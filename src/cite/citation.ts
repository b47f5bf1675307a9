/** How a document was published, which decides the form of its reference. */
export type PublicationType = 'newspaper' | 'journal' | 'report' | 'web';

/** What a citation of a document needs to know. What is not known is null: no form makes anything up. */
export interface CitedDocument {
	/** The document's identifier. */
	id: string;
	/** How it was published. */
	type: PublicationType;
	/** Its title. */
	title: string;
	/** Whether an editor gave the title because the text has none. */
	titleInferred: boolean;
	/** Number of the document (发文字号). */
	number: string | null;
	/** Who answers for it, in order: its authors or, where it names none, the bodies that issued it. */
	creators: readonly string[];
	/** Its date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), and whether an editor inferred it. */
	date: { value: string; inferred: boolean } | null;
	/** Newspaper, journal or site. */
	container: string | null;
	/** Year of a journal's numbering, where its issue states one. */
	year: number | null;
	/** Volume (卷) of a journal. */
	volume: string | null;
	/** Number (期) of a journal. */
	issue: string | null;
	/** Page of a newspaper (版次). */
	page: string | null;
}

/** A section, a paragraph or words of a document. */
export interface CitedPart {
	/** Permanent locator of the section or paragraph, of several the first. */
	locator: string;
	/** What it is called (`二、（一）第2段`). */
	name: string;
	/** Its words, a paragraph each. */
	words: readonly string[];
	/** What is doubtful in it, in words: 「甲」疑作「乙」. */
	doubts: readonly string[];
}

/** What is cited, how and when. */
export interface Citation {
	/** The document. */
	document: CitedDocument;
	/** The state of its text, in words: how its source was obtained, how much was emended, is doubtful or lost. */
	state: string;
	/** What of it is cited; null where it is the whole. */
	part: CitedPart | null;
	/** Permanent address of the document or part, absolute. */
	url: string;
	/** Address that also leads to the words, absolute; the same as `url` where no words were selected. */
	link: string;
	/** Day on which the reader saw it (`YYYY-MM-DD`). */
	accessed: string;
	/** Whether the reference is of the text on the site (`[N/OL]`), not of the printed page (`[N]`). */
	online: boolean;
}

/** What is cited, in words: the title and the part. */
export function citedName({ document, part }: Citation): string {
	return part === null || part.name === '' ? document.title : `${document.title}，${part.name}`;
}

/**
 * What a reader of the citation must know beside its elements: the part, which facts are inferred, the state of the text, and
 * what is doubtful in the part.
 */
export function citationNotes({ document: { titleInferred, date }, part, state }: Citation): string[] {
	return [
		...(part === null || part.name === '' ? [] : [part.name]),
		...(titleInferred ? ['题名系编者所拟'] : []),
		...(date?.inferred ? ['日期系推定'] : []),
		`文本状况：${state}`,
		...(part === null ? [] : part.doubts),
	];
}

/** What is doubtful in the words of a citation, to be set behind them in brackets; empty where that is nothing. */
export function doubtsNote({ part }: Citation): string {
	return part === null || part.doubts.length === 0 ? '' : `〔存疑：${part.doubts.join('；')}〕`;
}
