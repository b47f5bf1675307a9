import type { LostAddress, LostPlace } from '../../links/lost-address.ts';
import { cityUrl, documentUrl, themeUrl, yearUrl } from '../../links/page-urls.ts';
import { likeness } from './likeness.ts';
import type { LostData } from './lost-data.ts';
import { kindWords } from './words.ts';

/** A page that an address may have meant. */
export interface NearPage {
	/** What it is called. */
	label: string;
	/** Its address. */
	href: string;
	/** What it is, in words. */
	note: string;
}

/** A page with the names under which it can be meant. */
interface Candidate extends NearPage {
	place: LostPlace;
	names: readonly string[];
}

/** Pages less like the address than this, or than such a share of the likest, are others. */
const least = { likeness: 0.4, share: 0.6 };
/** What it counts that a page is of the kind that the address names. */
const sameKind = 0.1;

/** The pages that are most like what an address asked for, at most `most`, the likest first. */
export function nearestPages({ place, name }: LostAddress, data: LostData, most: number): NearPage[] {
	if (name === '') return [];
	const byLikeness = [...candidatesIn(data), ...nearYears(name, data)]
		.map((candidate) => ({ candidate, likeness: likenessOf(candidate) }))
		.sort((left, right) => right.likeness - left.likeness);
	const needed = Math.max(least.likeness, least.share * (byLikeness[0]?.likeness ?? 0));
	return byLikeness
		.slice(0, most)
		.filter((one) => one.likeness >= needed)
		.map(({ candidate: { label, href, note } }) => ({ label, href, note }));

	function likenessOf(candidate: Candidate): number {
		const likest = Math.max(...candidate.names.map((known) => likeness(name, known)));
		return likest + (candidate.place === place ? sameKind : 0);
	}
}

/** The city or year for which an address asks although there are no documents of it; null where it asks for no such thing. */
export function emptyPlace({ place, name }: LostAddress, { documents, cities }: LostData): string | null {
	if (place === 'years' && /^\d{4}$/u.test(name)) {
		return documents.some(({ year }) => year === Number(name)) ? null : `${name}年`;
	}
	const city = place === 'cities' ? cities.find(({ id }) => id === name) : undefined;
	return city === undefined || documents.some((document) => document.city === city.id) ? null : city.label;
}

function candidatesIn({ documents, cities, themes }: LostData): Candidate[] {
	const cityNames = new Map(cities.map(({ id, label }) => [id, label]));
	const withDocuments = new Set(documents.map(({ city }) => city));
	return [
		...documents.map(
			({ id, title, city, year }): Candidate => ({
				place: 'documents',
				names: [id, title],
				label: title,
				href: documentUrl(id),
				note: `${cityNames.get(city) ?? city} · ${year}年`,
			}),
		),
		...cities
			.filter(({ id }) => withDocuments.has(id))
			.map(
				({ id, label }): Candidate => ({
					place: 'cities',
					names: [id, label],
					label,
					href: cityUrl(id),
					note: kindWords.city,
				}),
			),
		...themes.map(
			({ id, label, altLabels }): Candidate => ({
				place: 'themes',
				names: [id, label, ...altLabels],
				label,
				href: themeUrl(id),
				note: kindWords.theme,
			}),
		),
	];
}

/** The years of which there are documents, nearest to a year that an address names: itself, or the one before and after it. */
function nearYears(name: string, { documents }: LostData): Candidate[] {
	const asked = Number(/^(\d{4})年?$/u.exec(name)?.[1] ?? Number.NaN);
	if (Number.isNaN(asked)) return [];
	const years = [...new Set(documents.map(({ year }) => year))].sort((left, right) => left - right);
	const near = years.includes(asked)
		? [asked]
		: [years.findLast((year) => year < asked), years.find((year) => year > asked)];
	return near.flatMap((year) =>
		// Each counts as the year that was asked for.
		year === undefined
			? []
			: [{ place: 'years' as const, names: [name], label: `${year}年`, href: yearUrl(year), note: kindWords.year }],
	);
}

/**
 * The query that asks for what an address names: its words, or of an identifier the city and year that it holds, as
 * conditions of the search.
 */
export function queryFor({ name }: LostAddress, { documents, cities }: LostData): string {
	const words = name.split(/[\s\-_.,，、。+]+/u).filter((word) => word !== '');
	if (/\P{ASCII}/u.test(name)) return words.join(' ');
	const city = cities.find(({ id }) => `-${name}-`.includes(`-${id}-`));
	// A condition that no document meets would find nothing.
	if (city !== undefined && !documents.some((document) => document.city === city.id)) return city.label;
	const year = words.map(Number).find((word) => documents.some((document) => document.year === word));
	const conditions = [
		...(city === undefined ? [] : [`${kindWords.city}:${city.label}`]),
		...(year === undefined ? [] : [`${kindWords.year}:${year}`]),
	];
	return (conditions.length > 0 ? conditions : words).join(' ');
}
