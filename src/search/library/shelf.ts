import { ComparedText } from '../../text/compared-text.ts';
import type { Fold } from '../../text/fold.ts';
import type { PlacedRecords, SearchedRecord } from '../find/finding.ts';
import type { DocumentPart } from '../index/document-part.ts';
import { headingsAbove } from '../records/headings-above.ts';
import type { SearchedDocument, SearchRecord } from '../records/records.ts';
import { applyVariant } from '../records/variant-text.ts';

/** Records of one document that follow each other, by their places on the shelf. */
export interface RecordSequence {
	/** Place of the document. */
	document: number;
	/** Places of its records, in reading order. */
	records: number[];
}

/** What has been read of a collection: documents and records, each at a place that it keeps. */
export class Shelf {
	readonly #documents: SearchedDocument[] = [];
	readonly #records: SearchedRecord[] = [];
	readonly #fold: Fold;
	readonly #documentPlaces = new Map<string, number>();
	readonly #recordPlaces = new Map<string, number>();

	constructor(fold: Fold) {
		this.#fold = fold;
	}

	/** All documents, in the order in which they were read. */
	get documents(): readonly SearchedDocument[] {
		return this.#documents;
	}

	/** All records, in the order in which they were read. */
	get records(): readonly SearchedRecord[] {
		return this.#records;
	}

	/**
	 * The document at a place.
	 * @throws RangeError where none stands there.
	 */
	document(place: number): SearchedDocument {
		return standingAt(this.#documents, place);
	}

	/**
	 * The record at a place.
	 * @throws RangeError where none stands there.
	 */
	record(place: number): SearchedRecord {
		return standingAt(this.#records, place);
	}

	/** The records at some places, in the order of the places. */
	recordsAt(places: readonly number[]): PlacedRecords {
		return places.map((place) => [place, this.record(place)]);
	}

	/**
	 * Puts the parts of a block on the shelf. A record that stands there already (a heading is published twice) keeps its
	 * place.
	 * @param position reading order of the block's first record among all records.
	 */
	add(parts: readonly DocumentPart[], position: number): RecordSequence[] {
		let next = position;
		return parts.map(({ document, above, records }): RecordSequence => {
			const place = this.#placeOf(document);
			const outline = headingsAbove([...above, ...records]).slice(above.length);
			const places = records.map((record, index) => {
				const headings = standingAt(outline, index).map(({ text }) => text);
				next += 1;
				return this.#addRecord(record, place, headings, next - 1);
			});
			return { document: place, records: places };
		});
	}

	#placeOf(document: SearchedDocument): number {
		const known = this.#documentPlaces.get(document.id);
		if (known !== undefined) return known;
		this.#documentPlaces.set(document.id, this.#documents.length);
		return this.#documents.push(document) - 1;
	}

	#addRecord(record: SearchRecord, document: number, headings: string[], position: number): number {
		const address = `${document}#${record.locator}`;
		const known = this.#recordPlaces.get(address);
		if (known !== undefined) {
			// Of the two places at which a heading is published, the later one is that in the text.
			const record = this.record(known);
			record.position = Math.max(record.position, position);
			return known;
		}
		this.#recordPlaces.set(address, this.#records.length);
		const compare = (text: string) => new ComparedText(this.#fold(text));
		const others = record.variants.map((variant) => {
			const other = applyVariant(record.text, variant);
			return { ...other, variant, compared: compare(other.text) };
		});
		return this.#records.push({ ...record, document, headings, position, compared: compare(record.text), others }) - 1;
	}
}

function standingAt<Thing>(things: readonly Thing[], place: number): Thing {
	const thing = things[place];
	if (thing === undefined) throw new RangeError(`found place ${place}, expected one of ${things.length}`);
	return thing;
}
