import type { Diagnostic } from '../model/diagnostic.ts';
import type { Manifest } from '../model/manifest.ts';
import type { City, Theme } from '../model/vocabulary.ts';

const words = { city: '城市', theme: '主题' } as const;

/** The cities and themes that a manifest names and the vocabularies do not have; one diagnostic for each place. */
export function checkReferences(
	{ folder, manifest }: { folder: string; manifest: Manifest },
	cities: readonly City[],
	themes: readonly Theme[],
): Diagnostic[] {
	const named: [place: string, kind: 'city' | 'theme', id: string][] = [
		['city', 'city', manifest.city],
		...manifest.documents.flatMap((entry, index): typeof named => [
			...(entry.city === undefined ? [] : [[`documents[${index}].city`, 'city', entry.city] as (typeof named)[number]]),
			...entry.themes.map((id, at): (typeof named)[number] => [`documents[${index}].themes[${at}]`, 'theme', id]),
			...Object.entries(entry.sections).flatMap(([locator, ids]) =>
				ids.map((id, at): (typeof named)[number] => [`documents[${index}].sections.${locator}[${at}]`, 'theme', id]),
			),
		]),
	];
	const known = { city: new Set(cities.map(({ id }) => id)), theme: new Set(themes.map(({ id }) => id)) };
	return named
		.filter(([, kind, id]) => !known[kind].has(id))
		.map(([place, kind, id]) => ({
			severity: 'error',
			ruleId: 'vocabulary',
			reason: `词表里没有这个${words[kind]}`,
			file: `sources/${folder}/manifest.yaml`,
			place,
			actual: id,
			expected: `其中之一：${[...known[kind]].join('、')}`,
		}));
}
