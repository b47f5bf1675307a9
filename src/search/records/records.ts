import { dateYear } from '../../model/dating.ts';
import type { OutlineEntry, Paragraph, PolicyDocument } from '../../model/document.ts';
import { publishedHeading } from '../../structure/published-heading.ts';
import { readingOrder } from '../../structure/reading-order.ts';
import type { VariantReading, VariantReadings } from './variants.ts';

/** What of a document the search knows beside its text. */
export interface SearchedDocument {
	/** Identifier in addresses. */
	id: string;
	/** Title as shown. */
	title: string;
	/** Year of its date. */
	year: number;
	/** Whether an editor inferred the date. */
	yearInferred: boolean;
	/** Identifier of its city. */
	city: string;
	/** Kind of text. */
	kind: string;
	/** Identifiers of the themes of which it speaks: its own, and those of its sections and paragraphs. */
	themes: string[];
}

/** What of a document can be asked for beside its words. */
export type DocumentFacts = Pick<SearchedDocument, 'year' | 'city' | 'kind' | 'themes'>;

/** Title of a document, heading of a section, or paragraph. */
export type RecordKind = 'title' | 'heading' | 'text';

/** The unit of search: a text that stands at one address. */
export interface SearchRecord {
	/** What the text is. */
	kind: RecordKind;
	/** Where it stands in its document; empty for the title. */
	locator: string;
	/** Depth of a heading in the outline, from 1; 0 for titles and paragraphs. */
	level: number;
	/** How many UTF-16 code units at its start act as a heading; 0 where there is no lead. */
	lead: number;
	/** The text as shown. */
	text: string;
	/** What other states of the text have in some places. */
	variants: readonly VariantReading[];
}

/** A document with its records in reading order, the title first. */
export interface RecordedDocument extends SearchedDocument {
	/** Every text of the document. */
	records: SearchRecord[];
}

/**
 * The records of a document: its title, then each heading (with its number) and each paragraph in reading order. Every
 * character that the page shows as text of the document stands in exactly one record.
 * @param variants the variant readings of its texts, by locator.
 */
export function recordDocument(document: PolicyDocument, variants: VariantReadings = new Map()): RecordedDocument {
	const { id, title, date, city, kind, themes, sections } = document;
	const variantsOf = (locator: string): readonly VariantReading[] => variants.get(locator) ?? [];
	return {
		id,
		title,
		year: dateYear(date.value),
		yearInferred: date.basis === 'inferred',
		city,
		kind,
		themes: [...new Set([...themes, ...Object.values(sections).flat()])],
		records: [
			{ kind: 'title', locator: '', level: 0, lead: 0, text: title, variants: variantsOf('') },
			...readingOrder(document).map((block): SearchRecord => {
				const record = 'heading' in block ? recordHeading(block.heading) : recordParagraph(block.paragraph);
				return { ...record, variants: variantsOf(record.locator) };
			}),
		],
	};
}

function recordHeading(entry: OutlineEntry): Omit<SearchRecord, 'variants'> {
	return { kind: 'heading', locator: entry.locator, level: entry.level, lead: 0, text: publishedHeading(entry) };
}

function recordParagraph({ locator, lead, role, text }: Paragraph): Omit<SearchRecord, 'variants'> {
	// The title of an enclosed text is a heading in all but name.
	return { kind: 'text', locator, level: 0, lead: role === 'title' ? text.length : (lead?.length ?? 0), text };
}
