import type { Fold } from '../../text/fold.ts';
import type { SearchedRecord } from '../find/finding.ts';
import type { DocumentPart } from '../index/document-part.ts';
import { readWith } from '../records/other-text.ts';
import { placesInOutline } from '../records/place.ts';
import type { SearchedDocument, SearchRecord } from '../records/records.ts';

/** Records of one document that follow each other, by their places on the shelf. */
export interface Run {
	/** Place of the document. */
	document: number;
	/** Places of its records, in reading order. */
	records: number[];
}

/** What has been read of a collection: documents and records, each at a place that it keeps. */
export class Shelf {
	/** The documents. */
	readonly documents: SearchedDocument[] = [];
	/** The records, folded. */
	readonly records: SearchedRecord[] = [];
	readonly #fold: Fold;
	readonly #documentPlaces = new Map<string, number>();
	readonly #recordPlaces = new Map<string, number>();

	constructor(fold: Fold) {
		this.#fold = fold;
	}

	/**
	 * Puts the parts of a block on the shelf. A record that stands there already (a heading is published twice) keeps its
	 * place.
	 * @param position reading order of the block's first record among all records.
	 */
	add(parts: readonly DocumentPart[], position: number): Run[] {
		let next = position;
		return parts.map(({ document, above, records }): Run => {
			const place = this.#placeOf(document);
			const all = [...above, ...records];
			const outline = placesInOutline(all);
			const runs = records.map((record, index) => {
				const headings = (outline[above.length + index] ?? []).map((at) => all[at]?.text ?? '');
				next += 1;
				return this.#addRecord(record, place, headings, next - 1);
			});
			return { document: place, records: runs };
		});
	}

	#placeOf(document: SearchedDocument): number {
		const known = this.#documentPlaces.get(document.id);
		if (known !== undefined) return known;
		this.#documentPlaces.set(document.id, this.documents.length);
		return this.documents.push(document) - 1;
	}

	#addRecord(record: SearchRecord, document: number, headings: string[], position: number): number {
		const address = `${document}#${record.locator}`;
		const known = this.#recordPlaces.get(address);
		if (known !== undefined) return known;
		this.#recordPlaces.set(address, this.records.length);
		return (
			this.records.push({
				...record,
				document,
				headings,
				position,
				folded: this.#fold(record.text),
				others: record.readings.map((reading) => {
					const other = readWith(record.text, reading);
					return { ...other, reading, folded: this.#fold(other.text) };
				}),
			}) - 1
		);
	}
}
