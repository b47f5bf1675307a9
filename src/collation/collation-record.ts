import { dataUrl, sourceUrl } from '../links/page-urls.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DocumentCollation, Layer } from '../model/document-collation.ts';
import { countsLabel } from './counts-label.ts';
import { layerOf, layers } from './layers.ts';
import { type RecordEntry, type RecordPlace, recordEntries } from './record-entries.ts';

/** What a rule did throughout a document. */
export interface RecordRule {
	/** What it does, and why. */
	reason: string;
	/** How often it did. */
	count: number;
	/** The first places where it did; of accidentals, which may be thousands, none. */
	places: RecordPlace[];
}

/** The part of the record that is about one layer. */
export interface RecordLayer {
	/** The layer. */
	layer: Layer;
	/** How many differences it has. */
	count: number;
	/** What is told one by one, in the order of the text. */
	entries: RecordEntry[];
	/** The others, by rule, the most frequent first. */
	rules: RecordRule[];
}

/** What a document's page shows of the differences from its source. */
export interface PageCollation {
	/** How many emendations, queries and gaps there are, in words. */
	summary: string;
	/** How many differences each layer has. */
	layers: Record<Layer, number>;
	/** The differences, for the program that shows them in the text. */
	dataUrl: string;
	/** The page of the source. */
	sourceUrl: string;
	/** The record: its layers that hold something. */
	record: RecordLayer[];
}

/** So many places of a rule are listed; the changes in view show all. */
const mostPlaces = 50;

/** Gathers what a document's page shows of the differences from its source. */
export function pageCollation(document: PolicyDocument, collation: DocumentCollation): PageCollation {
	const ofLayers = Map.groupBy(recordEntries(document, collation), ({ kind }) => layerOf(kind));
	return {
		summary: `本文${countsLabel(collation.counts)}`,
		layers: collation.layers,
		dataUrl: dataUrl(`collation/${document.id}.json`),
		sourceUrl: sourceUrl(collation.source),
		record: layers.flatMap(({ id: layer }): RecordLayer[] => {
			const all = ofLayers.get(layer) ?? [];
			const entries = all.filter((entry) => !isRepeated(entry));
			return all.length === 0 ? [] : [{ layer, count: all.length, entries, rules: toRules(all.filter(isRepeated)) }];
		}),
	};
}

/** What one place is like the next. */
function isRepeated({ kind }: RecordEntry): boolean {
	return kind === 'join' || layerOf(kind) === 'accidentals';
}

function toRules(entries: readonly RecordEntry[]): RecordRule[] {
	return [...Map.groupBy(entries, ({ reason }) => reason)]
		.map(([reason, members]): RecordRule => {
			const listed = members.filter(({ kind }) => layerOf(kind) !== 'accidentals').slice(0, mostPlaces);
			return { reason, count: members.length, places: listed };
		})
		.sort((left, right) => right.count - left.count);
}
