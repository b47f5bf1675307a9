import { writeViewState } from '../../links/columns-address.ts';
import { themeUrl } from '../../links/page-urls.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CataloguedDocument } from '../documents/catalogued-document.ts';
import { countPassages } from '../documents/passages.ts';
import type { ThemeTally } from '../groups/document-group.ts';
import { isWithin, spanLabel, yearColumns } from './year-spans.ts';

/** How much is said on each theme: a bar for each, of one part for each document where these are few, else for some years. */
export interface ThemeChart {
	/** The years that are told apart, each or some together, in words. */
	years: string[];
	/** The themes of which most is said, those with most passages first. */
	rows: ThemeRow[];
	/** How many themes have no row. */
	others: number;
	/** Number of passages that the longest bar stands for. */
	most: number;
}

/** A theme with how much is said on it. */
export interface ThemeRow extends ThemeTally {
	/** The parts of its bar by year, those years without a passage too. */
	years: ThemeYears[];
}

/** How much is said on a theme in some years. */
export interface ThemeYears {
	/** Number of passages. */
	passages: number;
	/** The way to them. */
	href: string;
	/** The documents that speak of the theme, in order of date; or all together, without a title. */
	parts: { title: string | null; passages: number }[];
}

/** So many years can be told apart by their shades. */
const mostShades = 5;
const mostRows = 16;
/** So many documents can be drawn one by one. */
const mostDrawnSingly = 30;

/** Draws up how much is said on the themes; null where nothing is said on any. */
export function themeChart({ all, byYear }: Catalogue): ThemeChart | null {
	const tallies = [...all.themes.values()];
	const spans = yearColumns([...byYear.keys()], mostShades);
	const documents = spans.map((span) => all.documents.filter(({ year }) => isWithin(span, year)));
	const isDrawnSingly = all.documents.length <= mostDrawnSingly;
	const rows = tallies
		.slice(0, mostRows)
		.map((tally) => ({ ...tally, years: documents.map((own) => yearsOn(tally.id, own, isDrawnSingly)) }));
	const [first] = rows;
	if (first === undefined) return null;
	return { years: spans.map(spanLabel), rows, others: tallies.length - rows.length, most: first.passages };
}

function yearsOn(theme: string, documents: readonly CataloguedDocument[], isDrawnSingly: boolean): ThemeYears {
	const speaking = documents.flatMap(({ title, year, passages }) => {
		const own = passages.get(theme);
		return own === undefined ? [] : [{ title, year, passages: countPassages(own) }];
	});
	const passages = speaking.reduce((sum, one) => sum + one.passages, 0);
	const year = [...new Set(speaking.map((one) => `${one.year}`))];
	return {
		passages,
		href: `${themeUrl(theme)}${writeViewState({ filters: { city: [], year } })}`,
		parts: isDrawnSingly
			? speaking.map((one) => ({ title: one.title, passages: one.passages }))
			: [{ title: null, passages }],
	};
}
