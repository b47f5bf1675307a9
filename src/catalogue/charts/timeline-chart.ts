import { cityUrl, documentsUrl, yearUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import type { DocumentSummary } from '../documents/document-summary.ts';
import type { Link } from '../labels/entry-link.ts';
import { requireEntry } from '../require-entry.ts';
import { isWithin, type YearSpan, yearSpans } from './year-spans.ts';

/** Documents on a line of years, a lane for each city. */
export interface TimelineChart {
	/** The years on the line, those without documents too; these have no address. */
	columns: (YearSpan & { href: string | null })[];
	/** The cities of which there are most documents, in the editors' order. */
	lanes: Lane[];
	/** How many cities have no lane. */
	others: number;
	/** Number of documents in the fullest cell. */
	most: number;
	/** Whether each document is drawn by itself; else it is told how many there are. */
	isDrawnSingly: boolean;
	/** Whether a document that is drawn has a date that an editor inferred. */
	hasInferred: boolean;
}

/** The documents of a city. */
export interface Lane extends Link {
	/** Number of all of them. */
	documents: number;
	/** A cell for each column. */
	cells: Cell[];
}

/** The documents of a city in the years of a column. */
export interface Cell {
	/** How many there are. */
	count: number;
	/** Each of them in order of date; empty where they are not drawn one by one. */
	marks: Mark[];
	/** The list of them. */
	href: string;
}

/** A document in a drawing. */
export interface Mark {
	/** The document. */
	document: DocumentSummary;
	/** Whether an editor inferred its date. */
	isInferred: boolean;
}

/** So many columns have room on a telephone: of marks, of numbers. */
const mostColumns = { singly: 12, counted: 8 };
/** So many documents have room in a cell. */
const mostInCell = 9;
const mostLanes = 12;

/** Draws up the time line of a collection; null where all documents are of one city and year. */
export function timelineChart(catalogue: Catalogue): TimelineChart | null {
	const { byYear, byCity } = catalogue;
	if (byYear.size < 2 && byCity.size < 2) return null;
	const shown = largest(catalogue, mostLanes);
	const years = [...byYear.keys()];
	const singly = cut(shown, yearSpans(years, mostColumns.singly));
	const isDrawnSingly = singly.lanes.every(({ cells }) => cells.every((cell) => cell.length <= mostInCell));
	const { spans, lanes } = isDrawnSingly ? singly : cut(shown, yearSpans(years, mostColumns.counted));
	const yearsOf = new Map(spans.map((span) => [span, years.filter((year) => isWithin(span, year))]));
	const toCell = (city: string) => (own: readonly CataloguedDocument[], place: number) => ({
		count: own.length,
		marks: isDrawnSingly ? own.map(toMark) : [],
		href: documentsUrl({ city: [city], year: (yearsOf.get(spans[place] as YearSpan) ?? []).map(String) }),
	});
	return {
		columns: spans.map((span) => ({ ...span, href: yearsUrl(yearsOf.get(span) ?? []) })),
		lanes: lanes.map(({ id, documents, cells }) => ({
			label: requireEntry(catalogue.cities, id, 'city').label,
			href: cityUrl(id),
			documents: documents.length,
			cells: cells.map(toCell(id)),
		})),
		others: byCity.size - shown.length,
		most: Math.max(...lanes.flatMap(({ cells }) => cells.map((cell) => cell.length))),
		isDrawnSingly,
		hasInferred: isDrawnSingly && shown.some(({ documents }) => documents.some((one) => toMark(one).isInferred)),
	};
}

/** The documents of a city before they are drawn. */
interface CityDocuments {
	id: string;
	documents: readonly CataloguedDocument[];
}

/** The cities with most documents, so many of them, in the editors' order. */
function largest({ byCity }: Catalogue, most: number): CityDocuments[] {
	const cities = [...byCity].map(([id, { documents }]) => ({ id, documents }));
	const bySize = cities.toSorted((left, right) => right.documents.length - left.documents.length);
	const kept = new Set(bySize.slice(0, most));
	return cities.filter((city) => kept.has(city));
}

/** The documents of each city by spans of years, in order of date. */
function cut(cities: readonly CityDocuments[], spans: readonly YearSpan[]) {
	const lanes = cities.map((city) => ({
		...city,
		cells: spans.map((span) => city.documents.filter(({ year }) => isWithin(span, year))),
	}));
	return { spans, lanes };
}

function toMark({ summary, date }: CataloguedDocument): Mark {
	return { document: summary, isInferred: date.basis === 'inferred' };
}

/** Where the documents of some years are listed; null where there are none. */
function yearsUrl(years: readonly number[]): string | null {
	const [first, second] = years;
	if (first === undefined) return null;
	return second === undefined ? yearUrl(first) : documentsUrl({ year: years.map(String) });
}
