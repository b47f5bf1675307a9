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
		ids.filter((id) => !known.has(id)).map((id) => at(place, '词表里没有这个主题', id, oneOf(themes))),
	);
	const bare = document.outline
		.filter((entry) => entry.themes.length === 0)
		.map((entry) => at(entry.locator, '章节没有主题', publishedHeading(entry), '清单的 sections 里至少给它一个主题'));
	const astray = Object.keys(document.sections)
		.filter((locator) => !locators.has(locator))
		.map((locator) => at(locator, '给了主题的链接，文献里没有', locator, '文献的某一章节或段落'));
	const abroad = cities.some(({ id }) => id === document.city)
		? []
		: [at('city', '词表里没有这个城市', document.city, oneOf(cities))];
	return [...unknown, ...bare, ...astray, ...abroad];
}

function oneOf(entries: readonly { id: string }[]): string {
	return `其中之一：${entries.map(({ id }) => id).join('、')}`;
}
