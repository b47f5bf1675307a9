import type { DocumentRow, ThemeDocuments } from '../../model/published.ts';
import type { City, Theme } from '../../model/vocabulary.ts';
import type { OfflineFile, OfflineFiles, OfflinePack } from '../offline-files.ts';

/** What is published, as far as packs are made of it. */
export interface Published {
	/** The documents. */
	documents: readonly Pick<DocumentRow, 'id' | 'city'>[];
	/** The cities, in the editors' order. */
	cities: readonly Pick<City, 'id' | 'label'>[];
	/** The themes, in the editors' order. */
	themes: readonly Pick<Theme, 'id' | 'label'>[];
	/** The documents that speak of each theme. */
	byTheme: readonly ThemeDocuments[];
}

/**
 * What readers can keep as a whole: everything, the index of the search, each city and each theme that has documents. A
 * document comes with its data, so that its changes can be shown and its passages opened on the pages of themes.
 *
 * @param files all files of the site that may stand in a pack, by path
 */
export function listPacks(
	version: string,
	files: ReadonlyMap<string, OfflineFile>,
	published: Published,
): OfflineFiles {
	const paths = [...files.keys()].sort();
	const places = new Map(paths.map((path, place) => [path, place]));
	const byFolder = Map.groupBy(paths, folderOf);
	const inFolder = (folder: string): string[] => byFolder.get(folder) ?? [];
	const filesOf = (id: string): string[] => [
		...inFolder(`documents/${id}`),
		`data/documents/${id}.json`,
		`data/collation/${id}.json`,
	];
	const pack = (id: string, label: string, documents: readonly string[], more: readonly string[]): OfflinePack => {
		const named = new Set([...more, ...documents.flatMap(filesOf)]);
		const known = [...named].map((path) => places.get(path)).filter((place) => place !== undefined);
		return { id, label, documents: documents.length, files: known.sort((left, right) => left - right) };
	};
	const group = (
		kind: 'cities' | 'themes',
		{ id, label }: { id: string; label: string },
		documents: readonly string[],
	) => pack(`${kind}/${id}`, label, documents, [...inFolder(`${kind}/${id}`), `data/${kind}/${id}.json`]);
	const { documents, cities, themes, byTheme } = published;
	const ofTheme = new Map(byTheme.map((entry) => [entry.theme, entry.documents.map(({ id }) => id)]));
	const groups = [
		...cities.map((city) =>
			group(
				'cities',
				city,
				documents.filter((row) => row.city === city.id).map(({ id }) => id),
			),
		),
		...themes.map((theme) => group('themes', theme, ofTheme.get(theme.id) ?? [])),
	];
	return {
		version,
		files: Object.fromEntries(paths.map((path) => [path, files.get(path) as OfflineFile])),
		packs: [
			{ id: 'all', label: '全部', documents: documents.length, files: paths.map((_, place) => place) },
			pack(
				'search',
				'检索',
				[],
				paths.filter((path) => path.startsWith('search/')),
			),
			...groups.filter(({ documents }) => documents > 0),
		],
	};
}

/** The group to which a page belongs, `kind/id` of `kind/id/page/2/`; of another file nothing. */
function folderOf(path: string): string {
	return /^(?:documents|cities|themes)\/[^/]+(?=\/)/u.exec(path)?.[0] ?? '';
}
