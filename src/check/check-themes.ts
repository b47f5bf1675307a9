import type { Diagnostic } from '../model/diagnostic.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { City, Theme } from '../model/vocabulary.ts';
import { publishedHeading } from '../structure/published-heading.ts';

/** Every section has a theme, every theme and city named is in the vocabulary, and every themed locator exists. */
export function checkThemes(document: PolicyDocument, themes: readonly Theme[], cities: readonly City[]): Diagnostic[] {
	const known = new Set(themes.map(({ id }) => id));
	const locators = new Set([...document.outline, ...document.paragraphs].map(({ locator }) => locator));
	const at = (place: string, reason: string, actual: string, expected: string): Diagnostic => ({
		severity: 'error',
		ruleId: 'vocabulary',
		reason,
		file: `documents/${document.id}.md`,
		place,
		actual,
		expected,
	});
	const named: [string, string[]][] = [['themes', document.themes], ...Object.entries(document.sections)];
	const unknown = named.flatMap(([place, ids]) =>
		ids
			.filter((id) => !known.has(id))
			.map((id) => at(place, 'the theme is not in the vocabulary', id, `one of ${[...known].join(', ')}`)),
	);
	const bare = document.outline
		.filter((entry) => entry.themes.length === 0)
		.map((entry) =>
			at(
				entry.locator,
				'the section has no theme',
				publishedHeading(entry),
				'at least one theme in the manifest’s `sections`',
			),
		);
	const astray = Object.keys(document.sections)
		.filter((locator) => !locators.has(locator))
		.map((locator) =>
			at(
				locator,
				'themes are given to a locator that the document does not have',
				locator,
				'a section or paragraph of the document',
			),
		);
	const abroad = cities.some(({ id }) => id === document.city)
		? []
		: [
				at(
					'city',
					'the city is not in the vocabulary',
					document.city,
					`one of ${cities.map(({ id }) => id).join(', ')}`,
				),
			];
	return [...unknown, ...bare, ...astray, ...abroad];
}
