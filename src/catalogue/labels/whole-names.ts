import type { City, Theme } from '../../model/vocabulary.ts';

/** The names in the vocabularies of a collection, which no line of a title should break. */
export function wholeNames(
	cities: Iterable<Pick<City, 'label'>>,
	themes: Iterable<Pick<Theme, 'label' | 'altLabels'>>,
): string[] {
	return [
		...[...cities].map(({ label }) => label),
		...[...themes].flatMap(({ label, altLabels }) => [label, ...altLabels]),
	];
}
