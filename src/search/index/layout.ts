import { headingsAbove } from '../records/headings-above.ts';
import type { RecordedDocument } from '../records/records.ts';
import type { DocumentPart } from './document-part.ts';

/** A granule: consecutive records, to which postings point. */
export type Granule = readonly DocumentPart[];

/** Postings point to stretches of about this many characters: small enough to tell places apart, large enough to be few. */
const granuleLength = 500;

/** So many granules make a block, the unit in which texts are fetched. */
export const granulesInBlock = 4;

/** How a large collection is cut: first titles and headings, so that hits in them can be shown first, then everything. */
export interface Layout {
	/** Titles and headings; their number is a multiple of `granulesInBlock`. */
	heads: readonly Granule[];
	/** Every record, in reading order. */
	texts: readonly Granule[];
}

/** Cuts documents into granules, in the order given. No record is cut. */
export function layOut(documents: readonly RecordedDocument[]): Layout {
	const heads = cut(documents, ({ kind, text }) => kind === 'title' || (kind === 'heading' && !isNumberAlone(text)));
	while (heads.length % granulesInBlock > 0) heads.push([]);
	return { heads, texts: cut(documents, () => true) };
}

/** Blocks of granules that follow each other; parts of one document that meet are joined. */
export function toBlocks(granules: readonly Granule[]): DocumentPart[][] {
	const blocks: DocumentPart[][] = [];
	for (let first = 0; first < granules.length; first += granulesInBlock) {
		const joined: DocumentPart[] = [];
		for (const part of granules.slice(first, first + granulesInBlock).flat()) {
			const last = joined.at(-1);
			if (last?.document !== part.document) joined.push(part);
			else joined[joined.length - 1] = { ...last, records: [...last.records, ...part.records] };
		}
		blocks.push(joined);
	}
	return blocks;
}

/** The number of an article, which every law has, leads nobody to it. */
function isNumberAlone(heading: string): boolean {
	return /^第[〇零一二三四五六七八九十百千0-9]+[条款项](?:之[一二三四五六七八九十]+)?$/u.test(heading);
}

function cut(
	documents: readonly RecordedDocument[],
	belongs: (record: RecordedDocument['records'][number]) => boolean,
): Granule[] {
	const granules: DocumentPart[][] = [];
	let open: DocumentPart[] = [];
	let length = 0;
	const close = (): void => {
		if (open.length > 0) granules.push(open);
		open = [];
		length = 0;
	};
	for (const recorded of documents) {
		const { records, ...document } = recorded;
		const outline = headingsAbove(records);
		let part: { document: typeof document; above: (typeof records)[number][]; records: typeof records } | undefined;
		records.forEach((record, index) => {
			if (!belongs(record)) return;
			if (part === undefined) {
				part = { document, above: outline[index] ?? [], records: [] };
				open.push(part);
			}
			part.records.push(record);
			length += record.text.length;
			if (length < granuleLength) return;
			close();
			part = undefined;
		});
	}
	close();
	return granules;
}
